using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ColumnContent;

namespace Analytics.Pipeline.Receive;

public static partial class Layouts
{
    /// <summary>
    /// In the order of <see cref="AreaFigureColumn"/>. StatLine puts a number behind each name that changes per year
    /// (AantalInwoners_5); a heading that is not known as it stands is looked up again without it.
    /// </summary>
    public static Layout AreaFigures { get; } = new(ExtractKind.AreaFigures,
    [
        new("Code", Code, true,
        [
            "codering", "wijken en buurten", "gwb code", "gwbcode10", "gebiedscode", "regiocode", "statcode", "regios",
            "regio s", "area code",
        ]),
        new("Naam", Name, false, ["gwb naam", "gebiedsnaam", "regionaam", "statnaam", "regio", "name", "gemeentenaam"]),
        new("Niveau", Code, false, ["soort regio", "soortregio", "recs", "gebiedsniveau", "level"]),
        new("Jaar", Number, false, ["perioden", "periode", "jaartal", "year"]),
        new("AantalInwoners", Number, false, ["inwoners", "a inw", "bevolking", "residents", "population"]),
        new("k_0Tot15Jaar", Number, false, ["k 0 15", "k 0 tot 15 jaar", "0 tot 15 jaar", "a 00 14", "inwoners 0 14"]),
        new("k_15Tot25Jaar", Number, false,
            ["k 15 25", "k 15 tot 25 jaar", "15 tot 25 jaar", "a 15 24", "inwoners 15 24"]),
        new("p_0Tot15Jaar", Number, false, ["pct 0 14", "p 00 14 jr", "percentage 0 tot 15 jaar"]),
        new("p_15Tot25Jaar", Number, false, ["pct 15 24", "p 15 24 jr", "percentage 15 tot 25 jaar"]),
        new("JongerenMetJeugdzorgInNatura", Number, false,
        [
            "jongeren jeugdzorg in natura", "jongeren met jeugdzorg", "totaal jongeren met jeugdzorg",
            "jongeren met jeugdzorg totaal", "aantal jongeren met jeugdzorg", "totaal jongeren", "a jz tn",
            "a jeugdzorg",
        ]),
        new("PercentageJongerenMetJeugdzorg", Number, false, ["p jz tn"],
            "percentagejongerenmetjeugdzorg", "pctjongerenjeugdzorg", "pctjongerenmetjeugdzorg",
            "pjongerenmetjeugdzorg"),
        new("VormenVanJeugdzorg", Name, false,
            ["vorm", "vormen jeugdzorg", "vorm van jeugdzorg", "soort jeugdzorg", "jeugdzorg", "vormen van jeugdzorg"]),
        new("EenouderHuishouden", Number, false, ["kind in eenouderhuishouden", "thuiswonend kind eenouder"],
            "thuiswonendkindineenouder", "jongerenthuiswonendkindineenouder"),
        new("PaarHuishouden", Number, false, ["kind bij paar", "thuiswonend kind paar"],
            "thuiswonendkindbijeenpaar", "thuiswonendkindbijpaar", "jongerenthuiswonendkindbijeenpaar"),
        new("AnderHuishouden", Number, false, ["overig huishouden"], "anderhuishouden", "jongerenanderhuishouden"),
    ], IgnoresUnknown: true);
}
