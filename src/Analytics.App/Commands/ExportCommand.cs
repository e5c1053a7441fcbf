using System.CommandLine;
using Analytics.App.Exports;

namespace Analytics.App.Commands;

/// <summary><c>export</c>: a table as CSV, JSON or xlsx, of what is released or, for the operator, of all.</summary>
static class ExportCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("WHAT") { Description = string.Join(", ", Exporter.Keys) + "." };
        var scope = new Option<string>("--scope")
        {
            Description = "internal (exact, confidential) or released.", DefaultValueFactory = _ => "released",
        };
        var format = new Option<string>("--format")
        {
            Description = "csv, json or xlsx.", DefaultValueFactory = _ => "csv",
        };
        var path = new Option<FileInfo>("--out")
        {
            Description = "File to write; a directory for tables.", HelpName = "FILE", Required = true,
        };
        scope.AcceptOnlyFromAmong("internal", "released");
        format.AcceptOnlyFromAmong("csv", "json", "xlsx");
        return CommandLine.Verb("export", "Writes a table to a file.", async (invocation, ct) =>
        {
            await using var database = await invocation.OpenAsync(ct);
            try
            {
                var result = await Exporter.WriteAsync(database, invocation.Get(what)!,
                    Enum.Parse<ExportScope>(invocation.Get(scope)!, ignoreCase: true),
                    Enum.Parse<ExportFormat>(invocation.Get(format)!, ignoreCase: true),
                        invocation.Get(path)!.FullName, ct);
                invocation.Answer(new { rows = result.Rows, files = result.Files },
                    $"{result.Rows} rows in {string.Join(", ", result.Files)}.");
                return ExitCode.Done;
            }
            catch (ExportException e)
            {
                throw new WrongUseException(e.Message);
            }
        }, what, scope, format, path);
    }
}
