using System.CommandLine;
using System.Diagnostics;
using Analytics.App.Reports;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Analytics.Pipeline.Validate;
using Analytics.Samples;

namespace Analytics.App.Commands;

/// <summary>
/// <c>demo</c>: everything on a fresh machine: a database, the sample region through the whole pipeline, the reports,
/// and the site. Running it again changes nothing.
/// </summary>
static class DemoCommand
{
    const int Seed = 1;

    public static Command Create()
    {
        var path = new Option<DirectoryInfo>("--out")
        {
            Description = "Where reports and summary.json go.", HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo("out"),
        };
        var noServe = new Option<bool>("--no-serve") { Description = "Stop when the reports are written." };
        var size = new Option<string>("--size")
        {
            Description = "small or region.", DefaultValueFactory = _ => "region",
        };
        size.AcceptOnlyFromAmong("small", "region");
        return CommandLine.Verb("demo", "Runs the sample region through the whole pipeline and opens the site.",
            async (invocation, ct) =>
            {
                await using var database = await invocation.OpenAsync(ct);
                var sample = Enum.Parse<SampleSize>(invocation.Get(size)!, ignoreCase: true);
                var exitCode = await RunAsync(invocation, database, sample, invocation.Get(path)!.FullName, ct);
                if (exitCode == ExitCode.Done && !invocation.Get(noServe))
                    await ServeCommand.ServeAsync(invocation, database, "http://127.0.0.1:5080", ct);
                return exitCode;
            }, path, noServe, size);
    }

    static async Task<int> RunAsync(
        Invocation invocation, Database database, SampleSize size, string path, CancellationToken ct)
    {
        var seconds = new Dictionary<string, double>();
        var flow = new Flow(database);
        var samples = Path.Combine(database.DataDirectory, "sample", size.ToString().ToLowerInvariant());
        Timed("sample", () => SampleRegion.Write(samples, Seed, size, invocation.Progress));
        var began = Stopwatch.GetTimestamp();
        await DeliverCommand.TakeInWaitingAsync(flow, database, ct);
        var delivered = await DeliverAsync(invocation, flow, samples, ct);
        seconds["deliver"] = Seconds(began);
        if (delivered.FirstOrDefault(one => one.File.Report.Verdict == Verdict.Refused) is { } refused)
            return invocation.Fail(refused.Words(), ExitCode.Found);

        var refresh = await flow.RefreshAsync(invocation.Progress, ct);
        foreach (var (stage, time) in refresh.Seconds) seconds[stage] = time;
        began = Stopwatch.GetTimestamp();
        Directory.CreateDirectory(path);
        var reports = await new ReportWriter(database).WriteAsync(path, "alle", invocation.Progress, ct);
        seconds["reports"] = Seconds(began);

        var changed = refresh.IsNew || delivered.Any(one => one.Outcome!.SameAs is null);
        var summary = new Summary(changed, delivered.Count, refresh.Allocations, refresh.Children, refresh.Areas,
            refresh.Signals, Candidates: 0, refresh.Release, seconds);
        await File.WriteAllTextAsync(Path.Combine(path, "summary.json"), Invocation.ToJson(summary), ct);
        invocation.Answer(summary, Words(summary, reports.Count, path));
        return ExitCode.Done;

        void Timed(string stage, Action work)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            seconds[stage] = Seconds(start);
        }
    }

    /// <summary>First deliveries before corrections, as they would arrive.</summary>
    static async Task<List<Delivered>> DeliverAsync(Invocation invocation, Flow flow, string samples,
        CancellationToken ct)
    {
        var files = new DirectoryInfo(samples).EnumerateFiles("toewijzingen*.csv", SearchOption.AllDirectories)
            .OrderBy(file => file.Name.Contains("correctie", StringComparison.Ordinal))
            .ThenBy(file => file.FullName, StringComparer.Ordinal).ToList();
        var delivered = new List<Delivered>();
        foreach (var file in files)
        {
            var municipality = file.Directory!.Name[..6];
            delivered.Add(await DeliverCommand.DeliverAsync(flow, file, ExtractKind.Allocations, municipality,
                approve: true, ct));
            invocation.Tell($"[{delivered.Count}/{files.Count}] {municipality} "
                + $"{delivered[^1].Words().Split(Environment.NewLine)[0]}");
        }
        return delivered;
    }

    static double Seconds(long began) => Math.Round(Stopwatch.GetElapsedTime(began).TotalSeconds, 3);

    static string Words(Summary summary, int reports, string path) => string.Join(Environment.NewLine,
        summary.Changed
            ? $"Done: {summary.Deliveries} deliveries, {summary.Rows} allocations of "
                + $"{summary.Children} children, release {summary.Releases}."
            : $"Nothing changed: the {summary.Deliveries} deliveries were there "
                + $"already, and release {summary.Releases} stands.",
        $"{reports} reports: open {Path.Combine(path, "index.html")}.");
}
