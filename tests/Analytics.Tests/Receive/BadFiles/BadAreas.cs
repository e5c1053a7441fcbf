using System.Text;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.BadFiles.BadFile;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>Files of others, columns that are read as a whole, too many mistakes, and tables of areas.</summary>
static class BadAreas
{
    const string Mistakes = "hebben een fout ({0} %; de grens is 5 %). Herstel de fouten en lever opnieuw aan.";
    const string Unreadable = "Deze datum kunnen we niet lezen of bestaat niet. Schrijf hem als dd-mm-jjjj.";
    const string Figures = "Code;Naam;Jaar;AantalInwoners;k_0Tot15Jaar;k_15Tot25Jaar;JongerenMetJeugdzorgInNatura\n";

    public static IEnumerable<BadFile> All =>
    [
        Refused("a row of another municipality at the end", Forty.And(With("Gemeentecode", "GM1674")),
            "T105:42:Gemeentecode", "Regel 42 is van een andere gemeente dan GM0748. Lever per gemeente een eigen "
            + "bestand."),
        Refused("a row of another municipality without its letters", Forty.Changing("Gemeentecode", "1674"),
            "T105:22:Gemeentecode", "Regel 22 is van een andere gemeente dan GM0748. Lever per gemeente een eigen "
            + "bestand."),
        Refused("a whole file of another municipality", Forty.File.Replace("GM0748", "GM1674",
            StringComparison.Ordinal), "T105:2:Gemeentecode", "Regel 2 is van een andere gemeente dan GM0748. Lever "
            + "per gemeente een eigen bestand."),
        SetsApart("mistakes in five of a hundred rows", Mistaken(5, of: 100), Lines(5), Unreadable, apart: 5),
        Refused("mistakes in six of a hundred rows", Mistaken(6, of: 100), Lines(6) + " B010",
            string.Format(null, $"6 van de 100 regels {Mistakes}", 6)),
        Refused("mistakes in every row", Mistaken(1200, of: 1200), Lines(1200) + " B010",
            string.Format(null, $"1.200 van de 1.200 regels {Mistakes}", 100)),

        SetsApart("an amount in euros in a column of cents", Extract([.. Forty.Rows.Take(20).Select(InCents),
            Forty.Line, .. Forty.Rows.Skip(21).Select(InCents)]), "T501:22:GedeclareerdBedrag", "Dit getal kunnen we "
            + "niet lezen zoals de rest van de kolom. Schrijf bedragen overal met, of overal zonder decimalen."),

        OfAreas(Refused("figures without a heading", "GM0748;Bergen op Zoom;2022;67894;10005;7430;2155\n", "B004",
            "We vinden geen regel met kolomkoppen. Zet de kolomkoppen boven de gegevens, zoals: Code.")),
        OfAreas(Refused("figures of another municipality", Figures + "GM1674;Roosendaal;2022;77244;11000;8000;2400\n",
            "K006:2:Code", "Regel 2 is van een andere gemeente dan GM0748. Lever alleen de eigen gebieden aan.")),
        OfAreas(SetsApart("an area without a code", Areas("Noord;Noord;2022;100;20;10;5"), "K001:22:Code",
            "Deze regel heeft geen geldige gebiedscode (GM0748, WK074800 of BU07480001). Neem de code van het "
            + "CBS over.")),
        OfAreas(SetsApart("a year that is none", Areas("BU07480099;Noord;202;100;20;10;5"), "K003:22:Jaar",
            "Het jaar van deze cijfers is niet te bepalen. Voeg een kolom Jaar toe, zet het jaar in de "
            + "bestandsnaam, of geef het bij de aanlevering op.")),
        OfAreas(SetsApart("a negative number of residents", Areas("BU07480099;Noord;2022;-100;20;10;5"),
            "K004:22:AantalInwoners", "Dit is geen heel aantal van nul of meer. Neem het cijfer over zoals het CBS het "
            + "publiceert; laat een ontbrekend cijfer leeg.")),
        OfAreas(SetsApart("half a resident", Areas("BU07480099;Noord;2022;100,5;20;10;5"), "K004:22:AantalInwoners",
            "Dit is geen heel aantal van nul of meer. Neem het cijfer over zoals het CBS het publiceert; laat een "
            + "ontbrekend cijfer leeg.")),
        OfAreas(SetsApart("an area twice in a year", Areas("BU07480101;Noord;2022;100;20;10;5"), "K005:22:Code",
            "Dit gebied staat al eerder in het bestand voor hetzelfde jaar. Verwijder een van beide regels.")),
        OfAreas(SetsApart("more youths in care than youths", Areas("BU07480099;Noord;2022;100;20;10;35"),
            "K007:22:JongerenMetJeugdzorgInNatura", "Er zijn meer jongeren met jeugdzorg dan jongeren. Controleer "
            + "beide cijfers.", apart: 0)),
        OfAreas(SetsApart("a quote that is never closed in figures", Areas("BU07480099;\"Noord;2022;100;20;10;5"),
            "B012:22", "Een aanhalingsteken staat verkeerd of wordt niet gesloten, zodat regels in elkaar lopen. "
            + "Verwijder het aanhalingsteken.")),
        OfAreas(Refused("figures with a citizen's number for a heading", Figures.Replace("Naam", "BSN",
            StringComparison.Ordinal) + "GM0748;x;2022;1;1;1;1\n", "P001::BSN", "Dit bestand bevat waarschijnlijk "
            + "burgerservicenummers in kolom B ('BSN'). We hebben niets opgeslagen. Vervang ze eerst met "
            + "`pseudonymise`.")),
        OfAreas(Refused("a workbook of figures", "PK\u0003\u0004xl/workbook.xml", "B002",
            "Dit is een Excel- of zip-bestand. Open het en sla het op als 'CSV UTF-8'.")),
    ];

    static string InCents(string row) => row.Replace("925,00", "92500", StringComparison.Ordinal);

    static BadFile OfAreas(BadFile file) => file with { Kind = ExtractKind.AreaFigures, FileName = "kwb.csv" };

    /// <summary>Twenty areas without a mistake above it, none below.</summary>
    static string Areas(string row) => Figures + string.Concat(Enumerable.Range(0, 20).Select(area =>
        $"BU074801{area + 1:00};Buurt {area};2022;{1000 + area};150;110;25\n")) + row + "\n";

    static string Mistaken(int rows, int of) => Extract(Enumerable.Range(0, of).Select(row => With(
        "Toewijzingnummer", $"{700_101 + row}", "Einddatum", row < rows ? "31-11-2024" : "31-12-2024")));

    static string Lines(int rows) =>
        string.Join(' ', Enumerable.Range(2, rows).Select(line => $"T010:{line}:Einddatum"));
}
