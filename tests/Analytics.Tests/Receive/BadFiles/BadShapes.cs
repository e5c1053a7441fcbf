using static Analytics.Tests.Receive.BadFiles.BadFile;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>Quotes, separators and line ends in the wrong place, and lines that are no rows.</summary>
static class BadShapes
{
    const string Quote = "Een aanhalingsteken staat verkeerd of wordt niet gesloten, zodat regels in elkaar lopen. "
        + "Verwijder het aanhalingsteken.";
    const string Ragged = "Deze regel heeft meer of minder velden dan er kolomkoppen zijn. Controleer scheidingstekens "
        + "in de tekst.";
    const string Swallowed = "20 van de 40 regels hebben een fout (50 %; de grens is 5 %). Herstel de fouten "
        + "en lever opnieuw aan.";

    public static IEnumerable<BadFile> All =>
    [
        Refused("a quote before the first heading that is never closed", $"\"{Forty.File}", "B004",
            NoExtract.NoHeading),
        Refused("a quote in a title that is never closed", $"\"Jeugdhulp 2024\n{Forty.File}", "B004",
            NoExtract.NoHeading),
        Refused("a quote before the last heading that is never closed", Forty.Renamed("Huishouden", "\"Huishouden"),
            "B006::kolom Z", "Deze kolommen kennen we niet: kolom Z. Haal ze uit het extract, of zet ze in het "
            + "aanleverprofiel onder 'negeren'."),
        Refused("a quote that is never closed, in the first cell of a row", Forty.Replaced($"\"{Forty.Line}"),
            "B012:22 B010", Swallowed),
        Refused("a quote that is never closed, halfway a row", Forty.Changing("Productcode", "\"45A01"),
            "B012:22 B010", Swallowed),
        Refused("a quote that is never closed, in the last cell of a row", Forty.Changing("Huishouden", "\"h1"),
            "B012:22 B010", Swallowed),
        Refused("a quote that is never closed, in a row of totals", Forty.Replaced($"{Forty.Line}\n\"Subtotaal;;;"),
            "B012:23 B010", "20 van de 41 regels hebben een fout (48,8 %; de grens is 5 %). Herstel de fouten en lever "
            + "opnieuw aan."),
        SetsApart("a quote that is never closed, in the last row",
            Forty.And(With("Toewijzingnummer", "1", "Huishouden", "\"h1")), "B012:42", Quote),
        SetsApart("a lone quote in a cell", Forty.Changing("Segment", "17\" scherm"), "B012:22", Quote),
        SetsApart("a lone quote at the end of a cell", Forty.Changing("Segment", "scherm 17\""), "B012:22", Quote),
        SetsApart("text after a closing quote", Forty.Changing("Segment", "\"S1\"a"), "B012:22", Quote),
        SetsApart("two quotes that make one cell of five", Forty.Replaced(Forty.Line.Replace("2012;M;", "\"2012;M;",
            StringComparison.Ordinal).Replace(";45A01", ";45A01\"", StringComparison.Ordinal)), "B011:22", Ragged),
        SetsApart("two quotes that swallow a row between them", Forty.Replaced(
            $"{Swap("Segment", "\"S1")}\n{Swap("Segment", "S1\"")}"), "B012:22", Quote, apart: 2),
        SetsApart("a line break in a cell", Forty.Changing("Segment", "\"S\n1\""), "B012:22", Quote, apart: 2),
        SetsApart("a line break in a cell without quotes", Forty.Changing("Segment", "S\n1"), "B011:22 B011:23",
            Ragged, apart: 2),
        Harmless("all cells in quotes", Forty.Quoted),
        Harmless("quotes around a cell with a separator and quotes",
            Forty.Changing("Segment", "\"perceel 1; \"\"zwaar\"\"\"")),
        SetsApart("one quote short among cells that are all in quotes", Forty.Quoted.Replace("\"700121\"", "\"700121",
            StringComparison.Ordinal), "B012:22", Quote),
        SetsApart("a quote too many among cells that are all in quotes", Forty.Quoted.Replace("\"700121\"",
            "\"700\"121\"", StringComparison.Ordinal), "B012:22", Quote),

        SetsApart("a row with fields missing", Forty.Replaced(Forty.Line[..60]), "B011:22", Ragged),
        SetsApart("a row with a field too many", Forty.Changing("Segment", "een;twee"), "B011:22", Ragged),
        SetsApart("rows with too few and too many",
            Forty.Replaced($"{Forty.Line[..60]}\n{Forty.Line};x"), "B011:22 B011:23", Ragged, apart: 2),
        SetsApart("one word on a line", Forty.Replaced("vervolg"), "B011:22", Ragged),
        Harmless("separators after the last field of every row", Forty.File.Replace("\n", ";;\n",
            StringComparison.Ordinal)),
        SetsApart("separators after the last field of one row", Forty.Replaced($"{Forty.Line};;;"), "B011:22", Ragged),

        Harmless("line ends of Windows", Forty.File.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Harmless("line ends of old Macs", Forty.File.Replace('\n', '\r')),
        Harmless("line ends of all kinds", Heading + string.Concat(Forty.Rows.Select((row, at) =>
            (at % 3) switch { 0 => "\r\n", 1 => "\r", _ => "\n" } + row))),
        Harmless("a lone carriage return that ends a row", Forty.Replaced($"{Forty.Line}\r")),
        Harmless("blank lines below", $"{Forty.File}\n\n;;;;\n \n"),
        Harmless("a blank line between", Forty.Replaced($"{Forty.Line}\n")),
        Harmless("no end of the last line", Forty.File.TrimEnd('\n')),
        Harmless("a title, a date and a blank line above",
            $"Overzicht jeugdhulp\nAfgedrukt op 2-1-2025\n\n{Forty.File}"),
        Harmless("a line that names the separator", $"sep=;\n{Forty.File}"),
        Harmless("totals below", $"{Forty.File}Totaal;;;;;;;;;;;;;;;;;;;;37.000,00;;;;;\n"),
        Harmless("totals below in words", $"{Forty.File}\nTotaal aantal regels: 40\nEindtotaal: 37.000,00\n"),
        SetsApart("a row that begins with a name that begins with total, with a cell empty", TotalFirst,
            "T001:22:Geboortejaar", "Deze cel is leeg en mag dat niet zijn. Vul hem in; weet u de buurt niet, schrijf "
            + "dan 'onbekend'."),
        SetsApart("a number of rows below in other words", $"{Forty.File}Regels: 40\n", "B011:42", Ragged),
    ];

    static string Swap(string column, string value)
    {
        var cells = Forty.Line.Split(';');
        cells[Array.IndexOf(Heading.Split(';'), column)] = value;
        return string.Join(';', cells);
    }

    /// <summary>The provider in the first column, and on line 22 one that looks like a total.</summary>
    static string TotalFirst => string.Join('\n', Forty
        .Changing("Aanbiedercode", "Totaalzorg", "Geboortejaar", "").TrimEnd('\n').Split('\n')
        .Select(row => row.Split(';'))
        .Select(cells => string.Join(';', [cells[9], .. cells[..9], .. cells[10..]])));
}
