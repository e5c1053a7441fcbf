using System.CommandLine;
using Analytics.App.Reports;

namespace Analytics.App.Commands;

/// <summary><c>report</c>: the reports of the release that stands, as self-contained HTML.</summary>
static class ReportCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("KIND")
        {
            Description = "regio, gemeente, wijk or alle.", DefaultValueFactory = _ => "alle",
        };
        kind.AcceptOnlyFromAmong("regio", "gemeente", "wijk", "alle");
        var release = new Option<int?>("--release")
        {
            Description = "Number of the release; the newest is the only one kept.", HelpName = "N",
        };
        var path = new Option<DirectoryInfo>("--out")
        {
            Description = "Directory to write to.", HelpName = "DIR", Required = true,
        };
        return CommandLine.Verb("report", "Writes reports as HTML that prints well.", async (invocation, ct) =>
        {
            await using var database = await invocation.OpenAsync(ct);
            var newest = await Summary.NewestReleaseAsync(database, ct)
                ?? throw new WrongUseException("There is no release yet: deliver extracts and run refresh.");
            if (invocation.Get(release) is { } number && number != newest)
                throw new WrongUseException($"Release {number} is not there; release {newest} is.");
            var files = await new ReportWriter(database)
                .WriteAsync(invocation.Get(path)!.FullName, invocation.Get(kind)!, invocation.Progress, ct);
            invocation.Answer(new { release = newest, files },
                $"{files.Count} reports of release {newest} in {invocation.Get(path)}.");
            return ExitCode.Done;
        }, kind, release, path);
    }
}
