using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Pathways;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>The map of the ways that lead to a first residential stay.</summary>
public static class RoutesFigure
{
    static string Reading => T("Welke hulp ging er in de 24 maanden voor een eerste verblijf aan vooraf? Een dikke "
        + "pijl is een weg die meer jeugdigen gingen. De kaart toont volgorde, geen oorzaak. Wegen van minder "
        + "dan tien jeugdigen staan er niet op.");

    static string Method => T("Geteld zijn de jeugdigen van wie de 24 maanden voor het eerste verblijf helemaal te "
        + "zien zijn. Een jeugdige telt per pijl één keer. Een pijl staat er bij ten minste tien jeugdigen, drie "
        + "aanbieders en twee gemeenten.");

    public static FigureView Of(ReleaseHead release, IReadOnlyList<EdgeRow> edges)
    {
        var keys = edges.SelectMany(edge => new[] { edge.FromState, edge.ToState }).Distinct();
        var nodes = keys.Select(Node).ToList();
        var arrows = edges.Select(edge => new ProcessEdge(
            edge.FromState, edge.ToState, edge.Children, Format.Count(edge.Children), Days(edge))).ToList();
        var figure = Chart.Draw("routes", T("Hoe komt een jeugdige in verblijf?"), T("Wegen naar een eerste verblijf"),
            Reading, release, T("toewijzingen van de gemeenten"),
            head => ProcessMapChart.Svg(new ProcessMapChartData(head, nodes, arrows)));
        return figure with { Html = Scrolled(figure), Table = Table(edges), Method = [Method] };
    }

    /// <summary>A map cannot be laid out for a phone as a chart can: there it keeps its size and is moved.</summary>
    static string Scrolled(FigureView figure) =>
        $"""<div class="scroll" role="region" tabindex="0" aria-label="{T("Kaart van de wegen")}">{figure.Html}</div>""";

    static FigureTable Table(IReadOnlyList<EdgeRow> edges) => new(T("Wegen naar een eerste verblijf"),
        [T("Van"), T("Naar"), T("Jeugdigen (afgerond)"), T("Mediane dagen ertussen")],
        [.. edges.OrderByDescending(edge => edge.Children).Select(Row)]);

    static FigureRow Row(EdgeRow edge) => new(PathwayStates.NameOf(edge.FromState),
    [
        PathwayStates.NameOf(edge.ToState), Format.Count(edge.Children),
        Days(edge) is { } days ? Format.Number(days) : "",
    ]);

    /// <summary>The look-back begins at no moment of the child's own.</summary>
    static double? Days(EdgeRow edge) => edge.FromState == Routes.Start ? null : edge.MedianDays;

    static ProcessNode Node(string key) => new(key, PathwayStates.NameOf(key), "",
        key == Routes.Start ? ProcessNodeKind.Start
            : key == Routes.End ? ProcessNodeKind.End
            : ProcessNodeKind.Activity,
        Highlighted: key == Routes.End);
}
