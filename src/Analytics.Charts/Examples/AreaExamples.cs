namespace Analytics.Charts.Examples;

/// <summary>Figures of areas beside each other.</summary>
static class AreaExamples
{
    static readonly string[] Names =
    [
        "Centrum", "Noorderwijk", "Havenkwartier", "Dorpskern",
        "Oude Polder en verspreide huizen buitengebied", "Molenbuurt",
        "Parkwijk", "Stationsbuurt", "Tuindorp", "Lindehof", "Westrand", "Zonneveld",
    ];

    public static IReadOnlyList<GalleryExample> All =>
    [
        GalleryExample.Of("FunnelChart", "Kleine gebieden schommelen meer; twee gebieden vallen buiten de grenzen.",
            Head("funnel", "Twee gebieden wijken meer af dan toeval verklaart"), Funnel),
        GalleryExample.Of("DotIntervalChart",
            "Van hoog naar laag met interval; een gebied onderdrukt en een niet te bepalen.",
            Head("dot-interval", "De meeste wijken zijn niet van de regio te onderscheiden"), Ranking),
        GalleryExample.Of("TileMapChart", "Gelijke tegels per wijk in vijf klassen, met links.",
            Head("tile-map", "Jeugdhulp per wijk in de voorbeeldregio"), Map),
    ];

    static ChartHead Head(string id, string title) =>
        new(id, title, TrendExamples.Description) { Caption = TrendExamples.Caption };

    /// <summary>Numbers between -1 and 1 that look like chance and are always the same.</summary>
    static double Wave(int i) => Math.Sin(i * 12.9898) * 0.7 + Math.Cos(i * 4.1414) * 0.3;

    static string Funnel(ChartHead head)
    {
        const double centre = 104;
        double Spread(double size) => Math.Sqrt(centre * (1000 - centre) / size);
        var areas = Enumerable.Range(0, 65).Select(i =>
        {
            var size = Math.Round(120 + 2600 * Math.Pow(Math.Abs(Wave(i * 3 + 1)), 1.6));
            return new FunnelArea($"Wijk {i}", size, Math.Max(5, centre + Wave(i) * 1.7 * Spread(size)),
                Withheld: i % 22 == 3);
        }).Append(new("Parkwijk", 1450, 142, Highlighted: true)).Append(new("Zonneveld", 1920, 72, Highlighted: true));
        var limits = Enumerable.Range(1, 60).Select(i => i * i * 0.84).Select(size => new FunnelLimit(size,
            Math.Max(0, centre - 1.96 * Spread(size)), centre + 1.96 * Spread(size),
            Math.Max(0, centre - 3.09 * Spread(size)), centre + 3.09 * Spread(size)));
        return FunnelChart.Svg(new(head, "jeugdigen in het gebied", "jeugdigen met jeugdhulp per 1.000", centre,
            "regio",
            [.. areas])
        { Limits = [.. limits] });
    }

    static string Ranking(ChartHead head) => DotIntervalChart.Svg(new(head, "jeugdigen met jeugdhulp per 1.000",
        [.. Names.Select((name, i) =>
        {
            var (value, half) = (100 + 28 * Wave(i + 2), 8 + 9 * Math.Abs(Wave(i * 5)));
            return new DotIntervalRow(name, i == 9 ? null : value, value - half, value + half,
                Withheld: i == 4, Highlighted: name == "Parkwijk");
        })])
    { Reference = 104, ReferenceName = "regio" });

    static string Map(ChartHead head)
    {
        string[] groups = ["Voorbeeldstad", "Havendam", "Lindehout aan de Maas", "Westermeer"];
        var tiles = Enumerable.Range(0, 34).Select(i =>
        {
            var (row, column) = (i / 8, i % 8);
            var group = groups[(row < 2 ? 0 : 2) + (column < 4 ? 0 : 1)];
            var name = Names[i % Names.Length];
            return new Tile($"WK9999{i:00}", name, name, row, column + (column < 4 ? 0 : 1), group, 100 + 34 * Wave(i),
                Withheld: i is 11 or 27, Href: $"/wijken/WK9999{i:00}");
        });
        return TileMapChart.Svg(new(head, "jeugdigen met jeugdhulp per 1.000", [.. tiles]));
    }
}
