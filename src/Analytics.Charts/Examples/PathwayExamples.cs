namespace Analytics.Charts.Examples;

/// <summary>Ways through care.</summary>
static class PathwayExamples
{
    static readonly CareState[] States =
    [
        new("geen jeugdhulp", CareStateKind.NoCare), new("ambulant licht", CareStateKind.Care),
        new("ambulant intensief", CareStateKind.Care), new("dagbehandeling", CareStateKind.Care),
        new("pleegzorg", CareStateKind.Care), new("verblijf", CareStateKind.Care),
        new("crisishulp", CareStateKind.Crisis), new("maatregel", CareStateKind.Protection),
    ];

    static readonly SequenceCluster[] Clusters =
    [
        new("Lang licht, dan verblijf", "312 jeugdigen", Rows(312, [1, 2, 5], 16)),
        new("Crisis en daarna pleegzorg of verblijf", "94 jeugdigen", Rows(94, [6, 4, 5], 9)),
        new("Via dagbehandeling", "61 jeugdigen", Rows(61, [0, 3, 5], 14)),
        new("Met een maatregel", "17 jeugdigen", Rows(17, [2, 7, 5], 11)),
        new("Overige", "", [], Withheld: true),
    ];

    public static IReadOnlyList<GalleryExample> All =>
    [
        GalleryExample.Of("SequenceIndexChart", "Vier groepen met 48 maanden; een groep is te klein om te tonen.",
            Head("sequences", "Vier soorten zorgpaden naar verblijf"), Sequences),
        GalleryExample.Of("StateDistributionChart", "Welk deel van de jeugdigen in welke vorm is, per maand.",
            Head("states", "Het aandeel in verblijf groeit"), Distribution),
        GalleryExample.Of("ProcessMapChart", "Routes naar het eerste verblijf, met terugweg en herhaling.",
            Head("process", "De meeste routes naar verblijf beginnen met ambulante hulp"), Map),
        GalleryExample.Of("ProcessMapChart: veel stappen",
            "Meer lagen dan naast elkaar passen: van boven naar beneden.",
            Head("process-long", "Pleegzorg gaat soms aan verblijf vooraf"), LongMap),
    ];

    static ChartHead Head(string id, string title) =>
        new(id, title, TrendExamples.Description) { Caption = TrendExamples.Caption };

    static string Sequences(ChartHead head) => SequenceIndexChart.Svg(new(head, States, Clusters));

    static List<SequenceRow> Rows(int count, int[] states, int length) =>
    [
        .. Enumerable.Range(0, count).Select(i => new SequenceRow([.. Enumerable.Range(0, 48).Select(month =>
        {
            var (first, second) = (2 + Wave(i) * length, 3 + Wave(i + 500) * length);
            var stay = first + second + 6 + Wave(i + 900) * 40;
            return month < first ? states[0] : month < first + second ? states[1] : month < stay ? states[2] : 0;
        })])),
    ];

    /// <summary>A number between 0 and 2 that looks like chance and is always the same.</summary>
    static double Wave(int i) => 1 + Math.Sin(i * 12.9898) * 0.7 + Math.Cos(i * 4.1414) * 0.3;

    static string Distribution(ChartHead head) => StateDistributionChart.Svg(new(head, States,
        [.. Enumerable.Range(0, 36).Select(i => new StateMonth(
            [10 + i / 3.0, Math.Max(0, 46 - 1.1 * i), 20 + i / 6.0, 8, 5 + i / 9.0, i * 0.8, 4, 3 + i / 12.0],
            Withheld: i >= 33))]));

    static string Map(ChartHead head) =>
        ProcessMapChart.Svg(new(head, [.. Nodes.Where(node => node.Key is not "foster")], [.. Edges.Where(IsShort)]));

    static bool IsShort(ProcessEdge edge) =>
        edge is { From: not "foster", To: not "foster" } and not { From: "crisis", To: "day" };

    static string LongMap(ChartHead head) => ProcessMapChart.Svg(new(head, Nodes, Edges));

    static readonly ProcessNode[] Nodes =
    [
        new("start", "Eerste hulp", "412 jeugdigen", ProcessNodeKind.Start),
        new("light", "Ambulant licht", "298 jeugdigen"),
        new("heavy", "Ambulant intensief", "241 jeugdigen"),
        new("crisis", "Crisishulp", "66 jeugdigen"),
        new("day", "Dagbehandeling", "83 jeugdigen"),
        new("foster", "Pleegzorg", "58 jeugdigen"),
        new("residence", "Eerste verblijf", "129 jeugdigen", ProcessNodeKind.End, Highlighted: true),
    ];

    static readonly ProcessEdge[] Edges =
    [
        new("start", "light", 298, "298"),
        new("start", "heavy", 92, "92"),
        new("start", "crisis", 22, "22"),
        new("light", "heavy", 149, "149", 210, Highlighted: true),
        new("light", "light", 88, "88", 45),
        new("heavy", "light", 31, "31", 95),
        new("heavy", "day", 74, "74", 160),
        new("heavy", "crisis", 38, "38", 121),
        new("crisis", "day", 3, "", Withheld: true),
        new("heavy", "residence", 57, "57", 240, Highlighted: true),
        new("crisis", "foster", 41, "41", 12),
        new("crisis", "residence", 19, "19", 9),
        new("day", "residence", 36, "36", 301),
        new("day", "foster", 3, "", Withheld: true),
        new("foster", "residence", 17, "17", 1),
    ];
}
