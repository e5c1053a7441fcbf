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
            Description = string.Join(", ", ReferenceKinds.All.Select(known => known.Key)) + ".",
        };
        var file = new Argument<FileInfo>("FILE");
        var import = CommandLine.Verb("import", "Imports a reference file; rows that are there are replaced.",
            (invocation, ct) => RunAsync(invocation, invocation.Get(kind)!, invocation.Get(file)!, ct), kind, file);
        var reference = new Command("reference", "Areas, boundaries, populations, products, providers and actions.");
        reference.Subcommands.Add(import);
        return reference;
    }

    static async Task<int> RunAsync(Invocation invocation, string kind, FileInfo file, CancellationToken ct)
    {
        if (!file.Exists) throw new WrongUseException($"There is no file {file.Name}.");
        var known = ReferenceKinds.Find(kind) ?? throw new WrongUseException(
            $"There is no kind '{kind}' of reference file: it is one of {string.Join(", ", ReferenceKinds.All.Select(one => one.Key))}.");
        await using var database = await invocation.OpenAsync(ct);
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        try
        {
            await using var content = file.OpenRead();
            var rows = await known.ImportAsync(connection, content, file.Name, ct);
            invocation.Answer(new { kind, rows }, $"{rows} rows of {kind}.");
            return ExitCode.Done;
        }
        catch (ReferenceException e)
        {
            return invocation.Fail(e.Message, ExitCode.Found);
        }
    }
}
