using System.CommandLine;
using Analytics.Pipeline.Store;

namespace Analytics.App.Commands;

/// <summary><c>reference import</c>: areas, populations, products and so on, from a file of the user's.</summary>
static class ReferenceCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("KIND")
        {
            Description = string.Join(", ", ReferenceImport.Kinds.Select(table => table.Kind).Append(KwbImport.Kind))
                + ".",
        };
        var file = new Argument<FileInfo>("FILE");
        var year = new Option<int?>("--year")
        {
            Description = "Year of the figures, where the file does not say.", HelpName = "Y",
        };
        var import = CommandLine.Verb("import", "Imports a reference file; rows that are there are replaced.",
            (invocation, ct) => RunAsync(invocation, invocation.Get(kind)!, invocation.Get(file)!,
                invocation.Get(year), ct), kind, file, year);
        var reference = new Command("reference", "Areas, populations, products, providers and actions.");
        reference.Subcommands.Add(import);
        return reference;
    }

    static async Task<int> RunAsync(Invocation invocation, string kind, FileInfo file, int? year, CancellationToken ct)
    {
        if (!file.Exists) throw new WrongUseException($"There is no file {file.Name}.");
        var table = ReferenceImport.Kinds.FirstOrDefault(table => table.Kind == kind);
        if (table is null && kind != KwbImport.Kind) throw new WrongUseException(
            $"There is no kind '{kind}' of reference file.");
        await using var database = await invocation.OpenAsync(ct);
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        try
        {
            await using var csv = file.OpenRead();
            var rows = table is null
                ? await KwbImport.ImportAsync(connection, csv, file.Name, ct)
                : await ReferenceImport.ImportAsync(connection, table, csv, ct);
            invocation.Answer(new { kind, rows }, $"{rows} rows of {kind}.");
            return ExitCode.Done;
        }
        catch (ReferenceException e)
        {
            return invocation.Fail(e.Message, ExitCode.Found);
        }
    }
}
