using static Analytics.Tests.Receive.BadFiles.BadFile;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>Headings that are missing, unknown, there twice or run into the rows.</summary>
static class BadColumns
{
    const string ToDo = "Haal ze uit het extract, of zet ze in het aanleverprofiel onder 'negeren'.";
    const string AllRagged = "40 van de 40 regels hebben een fout (100 %; de grens is 5 %). Herstel de fouten en lever "
        + "opnieuw aan.";

    public static IEnumerable<BadFile> All =>
    [
        Refused("a required column is missing", Forty.Without("Buurtcode"), "B005",
            $"Deze kolommen ontbreken: Buurtcode. In het bestand staan: {Names("Buurtcode")}."),
        Refused("four required columns are missing",
            Forty.Without("Gemeentecode", "ClientPseudoniem", "Geboortejaar", "Ingangsdatum"), "B005",
            "Deze kolommen ontbreken: Gemeentecode, ClientPseudoniem, Geboortejaar, Ingangsdatum. In het bestand "
            + $"staan: {Names("Gemeentecode", "ClientPseudoniem", "Geboortejaar", "Ingangsdatum")}."),
        Harmless("columns that may be missing", Forty.Without("Wijkcode", "Einddatum", "TariefCent", "Huishouden")),
        Refused("an unknown column", Forty.Renamed("Doelgroep", "Kleurcode"), "B006::Kleurcode",
            $"Deze kolommen kennen we niet: Kleurcode (kolom Y). {ToDo}"),
        Refused("an unknown column whose heading turns the text round",
            Forty.Renamed("Doelgroep", "\u202EgnikrempO\u202C"), "B006::gnikrempO",
            $"Deze kolommen kennen we niet: gnikrempO (kolom Y). {ToDo}"),
        Refused("an unknown column with markup for a heading",
            Forty.Renamed("Doelgroep", "<script>alert()</script>"), "B006::<script>alert()</script>",
            $"Deze kolommen kennen we niet: <script>alert()</script> (kolom Y). {ToDo}"),
        Refused("a heading as long as a letter", Forty.Renamed("Doelgroep", new string('a', 3000)),
            $"B006::{new string('a', 40)}…",
            $"Deze kolommen kennen we niet: {new string('a', 40)}… (kolom Y). {ToDo}"),
        Refused("a column twice under one name", Forty.Renamed("StopZorg", "Einddatum"), "B007::Einddatum",
            "De kolom Einddatum staat er twee keer: Einddatum en Einddatum. Haal een van beide weg."),
        Refused("a column twice under two names", Forty.Renamed("Doelgroep", "Perceel"), "B007::Perceel",
            "De kolom Segment staat er twee keer: Segment en Perceel. Haal een van beide weg."),
        Refused("five thousand columns",
            $"{Heading};{string.Join(';', Enumerable.Range(1, 5000).Select(number => $"c{number}"))}\n", "B006",
            "Het bestand heeft meer dan 1000 kolommen. Exporteer alleen die van het extract."),
        Refused("values in a column without a heading", Forty.Renamed("Doelgroep", "")
            .Replace("31;;;;", "31;;;jeugd;", StringComparison.Ordinal), Lines("B011"), AllRagged),
        Harmless("an empty column without a heading", Forty.Renamed("Doelgroep", "")),
        Harmless("separators after the last heading", Forty.File.Replace("Huishouden", "Huishouden;;;",
            StringComparison.Ordinal)),
        Harmless("headings in capitals, with blanks, signs and accents", Forty.File
            .Replace("Gemeentecode", " GEMEENTE CODE ", StringComparison.Ordinal)
            .Replace("RedenBeeindiging", "reden_beëindiging", StringComparison.Ordinal)
            .Replace("ClientPseudoniem", "Cliënt-pseudoniem", StringComparison.Ordinal)),
        Harmless("a heading over two lines", Forty.Renamed("Toewijzingnummer", "\"Toewijzing\r\nnummer\"")),
        Refused("a heading that ran into the first row", Forty.File.Replace("Huishouden\n", "Huishouden;",
            StringComparison.Ordinal), "B006::kolom AA", "Deze kolommen kennen we niet: "
            + string.Join(", ", Enumerable.Range(26, 20).Select(at => $"kolom {Letter(at)}")) + $". {ToDo}"),
        Harmless("the heading once more on the second page of a report", Forty.Replaced($"{Forty.Line}\n{Heading}")),
        Harmless("two files pasted together, each with its mark",
            $"\uFEFF{Forty.File}\uFEFF{Extract(With("Toewijzingnummer", "1"))}"),
        Refused("another separator in the rows than in the heading",
            $"{Heading}\n{string.Join('\n', Forty.Rows).Replace(',', '.').Replace(';', ',')}\n", Lines("B011"),
            AllRagged),
        Refused("another separator from halfway", string.Join('\n',
            [Heading, .. Forty.Rows.Take(20), .. Forty.Rows.Skip(20).Select(row => row.Replace(';', '|'))]),
            Lines("B011", 22), "20 van de 40 regels hebben een fout (50 %; de grens is 5 %). Herstel de fouten en "
            + "lever opnieuw aan."),
    ];

    static string Names(params string[] without) => string.Join(", ", Heading.Split(';').Except(without));

    /// <summary>A finding on each row from this line on, and one on the file.</summary>
    static string Lines(string rule, int from = 2) =>
        string.Join(' ', Enumerable.Range(from, 42 - from).Select(line => $"{rule}:{line}").Append("B010"));

    static string Letter(int field) => field < 26 ? $"{(char)('A' + field)}" : $"A{(char)('A' + field - 26)}";
}
