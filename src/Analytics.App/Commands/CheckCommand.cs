using System.CommandLine;
using Analytics.Pipeline;
using Analytics.Pipeline.Receive.PersonalData;
using Analytics.Pipeline.Validate;

namespace Analytics.App.Commands;

/// <summary><c>check</c>: the whole intake without storing anything.</summary>
static class CheckCommand
{
    public static Command Create()
    {
        var options = new ExtractOptions();
        return CommandLine.Verb("check", "Says what is wrong with an extract, without storing it.",
            (invocation, ct) => RunAsync(invocation, options, ct), options.Files, options.Kind, options.Municipality,
            options.Year);
    }

    static async Task<int> RunAsync(Invocation invocation, ExtractOptions options, CancellationToken ct)
    {
        var kind = Invocation.Kind(invocation.Get(options.Kind));
        var municipality = invocation.Get(options.Municipality) is { } code ? Invocation.Municipality(code) : null;
        var files = ExtractOptions.Existing(invocation.Get(options.Files)!);
        await using var database = await invocation.OpenAsync(ct);
        var reports = new List<FileReport>();
        foreach (var file in files)
        {
            await using var content = file.OpenRead();
            var report = await new Flow(database).CheckAsync(content, file.Name, kind, municipality, ct,
                invocation.Get(options.Year));
            reports.Add(new FileReport(NameScan.Shown(file.Name), report));
        }
        var verdict = FileReport.Worst(reports);
        invocation.Answer(Document(reports, verdict),
            string.Join(Environment.NewLine, reports.Select(report => report.Words())));
        return verdict == Verdict.Refused ? ExitCode.Found : ExitCode.Done;
    }

    static object Document(List<FileReport> files, Verdict verdict) => new
    {
        verdict = FileReport.Key(verdict),
        rows = files.Sum(file => file.Report.Stored + file.Report.Quarantined),
        errors = files.Sum(file => file.Report.Errors),
        warnings = files.Sum(file => file.Report.Warnings),
        findings = files.SelectMany(file => file.Findings()),
        files = files.Select(file => new
        {
            file = file.File, verdict = FileReport.Key(file.Report.Verdict), sentence = file.Report.Sentence,
            recognised = file.Report.Recognised,
        }),
    };
}
