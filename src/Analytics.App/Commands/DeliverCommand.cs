using System.CommandLine;
using System.Diagnostics;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive.PersonalData;
using Analytics.Pipeline.Store;
using Analytics.Pipeline.Validate;

namespace Analytics.App.Commands;

/// <summary><c>deliver</c>: the same path as the upload page.</summary>
static class DeliverCommand
{
    public static Command Create()
    {
        var options = new ExtractOptions();
        var approve = new Option<bool>("--approve") { Description = "Let it count at once when it is found in order." };
        return CommandLine.Verb("deliver", "Checks an extract and takes it in: all of it, or nothing.",
            (invocation, ct) => RunAsync(invocation, options, invocation.Get(approve), ct),
            options.Files, options.Kind, options.Municipality, options.Year,
            approve);
    }

    static async Task<int> RunAsync(Invocation invocation, ExtractOptions options, bool approve, CancellationToken ct)
    {
        var kind = Invocation.Kind(invocation.Get(options.Kind));
        var given = invocation.Get(options.Municipality) is { } code ? Invocation.Municipality(code) : null;
        var files = ExtractOptions.Existing(invocation.Get(options.Files)!);
        await using var database = await invocation.OpenAsync(ct);
        var flow = new Flow(database);
        await TakeInWaitingAsync(flow, database, ct);
        var delivered = new List<Delivered>();
        foreach (var file in files)
        {
            delivered.Add(await DeliverAsync(flow, file, kind, given, approve, ct, invocation.Get(options.Year)));
            invocation.Tell(delivered[^1].Words());
        }
        var verdict = FileReport.Worst(delivered.Select(one => one.File));
        invocation.Answer(Document(delivered, verdict), $"{delivered.Count} bestand(en): {FileReport.Key(verdict)}.");
        return verdict == Verdict.Refused ? ExitCode.Found : ExitCode.Done;
    }

    /// <summary>First what was received earlier and still waits, because the program was cut off: oldest
    /// first.</summary>
    public static async Task TakeInWaitingAsync(Flow flow, Database database, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        foreach (var delivery in await Deliveries.WaitingAsync(connection))
            await flow.TakeInAsync(delivery, "command line", null, ct);
    }

    /// <summary>Receives and takes in one file; also used by <c>demo</c>.</summary>
    public static async Task<Delivered> DeliverAsync(
        Flow flow, FileInfo file, ExtractKind kind, string? municipality, bool approve, CancellationToken ct,
        int? year = null)
    {
        var began = Stopwatch.GetTimestamp();
        if (municipality is null)
        {
            await using var look = file.OpenRead();
            var found = await flow.CheckAsync(look, file.Name, kind, null, ct, year);
            if (found.Municipality is null || found.Verdict == Verdict.Refused)
                return new Delivered(new FileReport(NameScan.Shown(file.Name), Unplaced(found)), null, Seconds(began));
            municipality = found.Municipality;
        }
        await using var content = file.OpenRead();
        var delivery = await flow.ReceiveAsync(content, file.Name, kind, municipality, approve, ct, year);
        var outcome = await flow.TakeInAsync(delivery, "command line", null, ct);
        return new Delivered(new FileReport(NameScan.Shown(file.Name), outcome.Report!), outcome, Seconds(began));
    }

    static double Seconds(long began) => Stopwatch.GetElapsedTime(began).TotalSeconds;

    static IntakeReport Unplaced(IntakeReport report) => report.Verdict == Verdict.Refused ? report : report with
    {
        Verdict = Verdict.Refused,
        Sentence = "Geweigerd: het bestand is niet van één gemeente. Geef "
            + "--municipality, of lees het in met reference import.",
    };

    static object Document(List<Delivered> delivered, Verdict verdict) => new
    {
        verdict = FileReport.Key(verdict),
        rows = delivered.Sum(one => one.File.Report.Stored + one.File.Report.Quarantined),
        errors = delivered.Sum(one => one.File.Report.Errors),
        warnings = delivered.Sum(one => one.File.Report.Warnings),
        findings = delivered.SelectMany(one => one.File.Findings()),
        delivery = delivered[^1].Outcome?.Delivery.Number,
        stored = delivered.Sum(one => one.Stored),
        quarantined = delivered.Sum(one => one.File.Report.Quarantined),
        amountCents = delivered.Sum(one => one.File.Report.AmountStoredCents),
        seconds = Math.Round(delivered.Sum(one => one.Seconds), 3),
        deliveries = delivered.Select(one => one.Document()),
    };
}

/// <summary>One delivered file.</summary>
/// <param name="Outcome">Null when it could not be placed with a municipality.</param>
public sealed record Delivered(FileReport File, DeliveryOutcome? Outcome, double Seconds)
{
    /// <summary>Lines that this delivery added: none when it was refused or there already.</summary>
    public int Stored => Outcome is { SameAs: null, State: not (DeliveryState.Refused or DeliveryState.Columns) } ? File.Report.Stored : 0;

    public object Document() => new
    {
        file = File.File, municipality = Outcome?.Delivery.Municipality, delivery = Outcome?.Delivery.Number,
        state = Outcome?.State.Key(), sameAs = Outcome?.SameAs, verdict = FileReport.Key(File.Report.Verdict),
        sentence = File.Report.Sentence, recognised = File.Report.Recognised, lines = File.Report.Lines,
        headerLines = File.Report.HeaderLines, blank = File.Report.Blank, stored = Stored,
        quarantined = File.Report.Quarantined, amountCents = File.Report.AmountStoredCents,
        amountInCents = File.Report.AmountInCents, withoutAllocation = File.Report.WithoutAllocation,
        withoutAllocationCents = File.Report.WithoutAllocationCents, seconds = Math.Round(Seconds, 3),
    };

    public string Words() => Outcome?.SameAs is { } same
        ? $"{File.File}: gelijk aan levering {same}; er verandert niets."
        : File.Words();
}
