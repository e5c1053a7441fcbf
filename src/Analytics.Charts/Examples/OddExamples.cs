namespace Analytics.Charts.Examples;

/// <summary>
/// What a chart does when there is nothing, nothing to show, almost nothing, or awkward names and figures.
/// </summary>
static class OddExamples
{
    public static IReadOnlyList<GalleryExample> All =>
    [
        GalleryExample.Of("TrendChart: leeg", "Geen gegevens.", Head("odd-empty"),
            head => TrendChart.Svg(new(head, "per 1.000 jeugdigen", "Centrum", []))),
        GalleryExample.Of("TrendChart: alles onderdrukt", "Alle kwartalen te weinig.", Head("odd-withheld"),
            head => TrendChart.Svg(new(head, "per 1.000 jeugdigen", "Centrum",
                [new(new(2024, 1), null, Withheld: true), new(new(2024, 2), null, Withheld: true)]))),
        GalleryExample.Of("TrendChart: één punt", "Eén kwartaal met interval.", Head("odd-one"),
            head => TrendChart.Svg(new(head, "per 1.000 jeugdigen", "Centrum", [new(new(2024, 1), 12.3, 9.8, 15.4)]))),
        GalleryExample.Of("TrendChart: grote bedragen", "Miljoenen, en een smalle onderdrukte periode.",
            Head("odd-large"),
            head => TrendChart.Svg(new(head, "inzet in euro", "Alle gemeenten samen",
                [.. Enumerable.Range(0, 24)
                    .Select(i => new TrendPoint(new(2019 + i / 4, i % 4 + 1), 1.2e6 + 3e4 * i, Withheld: i == 9))]))),
        GalleryExample.Of("TrendChart: rond nul", "Verschillen, onder en boven nul, heel klein.", Head("odd-small"),
            head => TrendChart.Svg(new(head, "verschil in aandeel", "Centrum min regio",
                [.. Enumerable.Range(0, 8).Select(i => new TrendPoint(new(2023 + i / 4, i % 4 + 1),
                    Math.Sin(i) * 0.0004, Math.Sin(i) * 0.0004 - 0.0002, Math.Sin(i) * 0.0004 + 0.0002))]))),
        GalleryExample.Of("DotIntervalChart: lange namen",
            "Namen die niet passen, en tekens die in XML iets betekenen.",
            Head("odd-names"), head => DotIntervalChart.Svg(new(head, "per 1.000 jeugdigen",
            [
                new("Wijk 03 Buitengebied-Zuidoost met verspreide bebouwing en recreatieterrein", 81, 60, 110),
                new("'s-Gravenmoer & \"Omgeving\" <b>", 64, 52, 79, Highlighted: true),
                new("Zeer kleine kern", null, Withheld: true),
            ]))),
        GalleryExample.Of("ProcessMapChart: één knoop", "Alleen een begin, met een herhaling.", Head("odd-node"),
            head => ProcessMapChart.Svg(new(head, [new("a", "Ambulant", "12 jeugdigen")], [new("a", "a", 4, "4", 1)]))),
    ];

    static ChartHead Head(string id) => new(id, "Een uitzondering", "Hoe de figuur zich houdt bij ongewone invoer.");
}
