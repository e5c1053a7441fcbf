namespace Analytics.Charts.Examples;

/// <summary>Figures in time.</summary>
static class TrendExamples
{
    internal const string Description = "Verzonnen cijfers; de tabel bij de figuur heeft dezelfde waarden.";
    internal const string Caption =
        "Bron: verzonnen cijfers voor dit voorbeeld. Peildatum 1 april 2025. Vrijgave 12.";

    public static IReadOnlyList<GalleryExample> All =>
    [
        GalleryExample.Of("TrendChart: kwartalen", "Interval, te weinig, voorlopig, vergelijking en twee acties.",
            Head("trend-quarters", "Centrum-Oost: starts ambulant stijgen sinds 2023"),
            head => Quarters(head, "starts per 1.000 jeugdigen", "Centrum-Oost", "gemeente Voorbeeldstad")),
        GalleryExample.Of("TrendChart: jaren", "Zes jaren zonder vergelijking.",
            Head("trend-years", "Dorpskern: jeugdigen met jeugdhulp per jaar"), Years),
        GalleryExample.Of("TrendChart: English", "Words and numbers in English.",
            Head("trend-english", "Old Town: starts per quarter") with { Texts = ChartTexts.English, ShowTitle = true },
            head => Quarters(head, "starts per 1,000 youths", "Old Town", "municipality")),
        new("SparkLine", "Een lijntje voor een tabelrij, met een onderdrukt kwartaal.", () => Spark("spark"))
        {
            Narrow = () => Spark("spark-narrow"),
        },
        GalleryExample.Of("ShareBars", "Verwijzers per jaar; het laatste jaar is voorlopig.",
            Head("share-bars", "De huisarts verwijst minder, de lokale toegang meer"), Referrers),
    ];

    static ChartHead Head(string id, string title) =>
        new(id, title, Description) { Caption = Caption };

    static List<TrendPoint> Series(double start, double slope, double halfWidth) =>
    [
        .. Enumerable.Range(0, 17).Select(i =>
        {
            var value = start + slope * Math.Max(0, i - 7) + 0.9 * Math.Sin(i * 1.9) + 0.4 * Math.Cos(i * 0.7);
            return new TrendPoint(new(2021 + i / 4, i % 4 + 1), value, value - halfWidth, value + halfWidth,
                Withheld: i is 4 or 5, Provisional: i == 16);
        }),
    ];

    static string Quarters(ChartHead head, string unit, string name, string comparison) =>
        TrendChart.Svg(new(head, unit, name, Series(9, 0.55, 1.9))
        {
            Comparison = [.. Series(8.2, 0.12, 0).Select(p => p with { Low = null, High = null, Withheld = false })],
            ComparisonName = comparison,
            Actions =
            [
                new(new(2022, 4), 1, "Dialoogreeks met ouders en scholen"),
                new(new(2023, 3), 2, "Inloop bij het wijkteam"),
                new(new(2023, 3), 3, "Coach op twee basisscholen"),
            ],
        });

    static string Years(ChartHead head) => TrendChart.Svg(new(head, "jeugdigen met jeugdhulp per 1.000", "Dorpskern",
        [.. Enumerable.Range(0, 6)
            .Select(i => new TrendPoint(new(2019 + i), 92 + 7 * i - i * i, 84 + 7 * i - i * i, 101 + 7 * i - i * i))]));

    static string Spark(string id) =>
        SparkLine.Svg(new(id, "Starts ambulant, Centrum-Oost", "per 1.000 jeugdigen", Series(9, 0.55, 1)));

    static string Referrers(ChartHead head) => ShareBars.Svg(new(head, "aandeel van de starts (%)",
        ["huisarts", "lokale toegang", "gecertificeerde instelling", "medisch specialist", "school", "overig"],
        [
            new("2020", [52, 22, 11, 8, 2, 5]), new("2021", [49, 24, 12, 8, 3, 4]), new("2022", [], Withheld: true),
            new("2023", [43, 30, 11, 9, 4, 3]), new("2024", [39, 31, 12, 8, 7, 3], Provisional: true),
        ]));
}
