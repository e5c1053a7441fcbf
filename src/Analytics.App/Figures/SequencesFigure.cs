using Analytics.App.Published;
using Analytics.Charts;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>The types of care pathway. A line is never one child: it is an order that at least ten share.</summary>
public static class SequencesFigure
{
    static string Reading => T("Een balk is een volgorde van hulp die ten minste tien jeugdigen deelden, met de "
        + "gebruikelijke duur van elke stap. Hoe dikker, hoe meer jeugdigen. Een balk is dus nooit één kind.");

    static string Method => T("Van de jeugdigen met de meeste inzet is per maand de zwaarste hulp genomen. Reizen "
        + "die op elkaar lijken vormen een soort; de soort heet naar de reis in haar midden.");

    public static FigureView Of(ReleaseHead release, IReadOnlyList<ClusterRow> clusters, IReadOnlyList<PathRow> paths)
    {
        var ofCluster = paths.ToLookup(path => path.Cluster);
        var drawn = clusters.Select(cluster => new SequenceCluster(
            cluster.Name, PathwayStates.Children(cluster.Children), [.. ofCluster[cluster.Cluster].Select(Line)],
            Withheld: cluster.Children is null)).ToList();
        var figure = Chart.Draw("paden", T("Welke soorten zorgpaden zien we?"), T("Soorten zorgpaden"),
            Reading, release, T("toewijzingen van de gemeenten"),
            head => SequenceIndexChart.Svg(new SequenceIndexChartData(head, PathwayStates.All, drawn)));
        return figure with { Table = Table(clusters, paths), Method = [Method] };
    }

    static FigureTable Table(IReadOnlyList<ClusterRow> clusters, IReadOnlyList<PathRow> paths)
    {
        var names = clusters.ToDictionary(cluster => cluster.Cluster, cluster => cluster.Name);
        return new FigureTable(T("Volgorden die ten minste tien jeugdigen deelden"),
            [T("Soort"), T("Volgorde, met mediane maanden"), T("Jeugdigen (afgerond)")],
            [.. paths.Select(path => new FigureRow(names[path.Cluster], [Order(path), Format.Count(path.Children)]))]);
    }

    static SequenceRow Line(PathRow path) => new(
        [.. path.States.SelectMany((state, i) => Enumerable.Repeat(PathwayStates.IndexOf(state), path.Months[i]))],
        path.Children);

    static string Order(PathRow path) => string.Join(" → ",
        path.States.Select((state, i) => $"{PathwayStates.NameOf(state)} ({Format.Count(path.Months[i])})"));
}
