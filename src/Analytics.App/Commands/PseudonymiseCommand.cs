using System.CommandLine;
using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Receive.Pseudonymise;

namespace Analytics.App.Commands;

/// <summary><c>pseudonymise</c>: what a municipality runs on its own side, before it delivers. It needs no database, and
/// takes the key from a file only.</summary>
static class PseudonymiseCommand
{
    sealed record Options(Argument<FileInfo> From, Option<FileInfo?> To, Option<string[]> Columns, Option<string[]> Drop,
        Option<FileInfo?> Key, Option<FileInfo?> NewKey);

    public static Command Create()
    {
        var options = new Options(
            new("FILE") { Description = "Extract as CSV." },
            new("--out") { Description = "File to write.", HelpName = "FILE", Required = true },
            new("--column")
            {
                Description = "Heading of a column with client numbers; may be given more often.", HelpName = "HEADING",
                DefaultValueFactory = _ => ["ClientPseudoniem"],
            },
            new("--drop") { Description = "Heading of a column to leave out; may be given more often.", HelpName = "HEADING" },
            new("--key-file") { Description = "The municipality's key: 32 bytes or more, raw or hexadecimal.", HelpName = "FILE" },
            new("--new-key") { Description = "Makes a key in this file, and uses it.", HelpName = "FILE" });
        return CommandLine.Verb("pseudonymise", "Replaces client numbers by keyed pseudonyms, before delivery.",
            (invocation, _) => Task.FromResult(Run(invocation, options)),
            options.From, options.To, options.Columns, options.Drop, options.Key, options.NewKey);
    }

    static int Run(Invocation invocation, Options options)
    {
        var (from, to) = (invocation.Get(options.From)!, invocation.Get(options.To)!);
        if (!from.Exists) throw new WrongUseException("Het bestand dat u noemt is er niet.");
        if (from.FullName == to.FullName) throw new WrongUseException("Schrijf naar een ander bestand dan het oorspronkelijke.");
        try
        {
            var key = Key(invocation, invocation.Get(options.Key), invocation.Get(options.NewKey), to);
            var done = new PseudonymisedExtract(
                invocation.Get(options.Columns)!, invocation.Get(options.Drop) ?? [], key).Write(from.FullName, to.FullName);
            foreach (var heading in done.Renamed) invocation.Tell($"De kop '{heading}' heet nu ClientPseudoniem.");
            invocation.Answer(new { rows = done.Rows, values = done.Values, children = done.Children, file = to.Name },
                $"{done.Values} nummers in {done.Rows} regels vervangen door {done.Children} pseudoniemen. "
                + "Controleer het bestand met `check` en lever het daarna aan.");
            return ExitCode.Done;
        }
        catch (PseudonymiseException e)
        {
            throw new WrongUseException(e.Message);
        }
        catch (ExtractException e)
        {
            return invocation.Fail($"Er is niets geschreven. {e.Message} Een kolom laat u weg met --drop.", ExitCode.Found);
        }
    }

    static byte[] Key(Invocation invocation, FileInfo? given, FileInfo? made, FileInfo besides)
    {
        if (given is null == made is null) throw new WrongUseException(
            "Noem het sleutelbestand met --key-file, of maak er de eerste keer een met --new-key.");
        var key = made is null ? PseudonymKeyFile.Read(given!.FullName) : PseudonymKeyFile.Create(made.FullName);
        if (made is not null) invocation.Tell("Nieuwe sleutel gemaakt. Bewaar hem goed en gebruik hem elke keer met --key-file.");
        if (PseudonymKeyFile.Warning((given ?? made)!.FullName, besides.FullName) is { } warning) invocation.Tell(warning);
        return key;
    }
}
