using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Dapper;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>A type of care pathway as it was published.</summary>
public sealed record ClusterRow(short Cluster, string Name, int? Children, double? Share, double? MedianMonths);

[method: ExplicitConstructor] // Dapper does not match an array by itself.
public sealed record PathRow(short Cluster, short PathNo, string[] States, int[] Months, int Children);

public sealed record StateRow(short Month, string State, int Children);

public sealed record EdgeRow(string FromState, string ToState, int Children, double MedianDays);

/// <summary>The pictures of care pathways. A line is never one child: only orders that at least ten share are there.</summary>
public static class PathwayFigures
{
    const string None = "geen";

    static readonly string[] Keys = [None, .. CareForms.All.OrderBy(form => form.Weight()).Select(form => form.Key())];

    static List<CareState> States => [.. Keys.Select(key => new CareState(NameOf(key), KindOf(key)))];

    public static FigureView Sequences(ReleaseHead release, IReadOnlyList<ClusterRow> clusters, IReadOnlyList<PathRow> paths)
    {
        var reading = T("Een balk is een volgorde van hulp die ten minste tien jeugdigen deelden, met de gebruikelijke duur van elke stap. "
            + "Hoe dikker, hoe meer jeugdigen. Een balk is dus nooit één kind.");
        var head = Head("paden", T("Soorten zorgpaden"), reading, release);
        var data = new SequenceIndexChartData(head, States, [.. clusters.Select(cluster => new SequenceCluster(
            cluster.Name, Children(cluster.Children), [.. paths.Where(path => path.Cluster == cluster.Cluster).Select(Line)],
            Withheld: cluster.Children is null))]);
        return new FigureView("paden", T("Welke soorten zorgpaden zien we?"), TwoWidths.Html(head, width => SequenceIndexChart.Svg(data with { Head = width })), reading)
        {
            Table = new FigureTable(T("Volgorden die ten minste tien jeugdigen deelden"), [T("Soort"), T("Volgorde, met mediane maanden"), T("Jeugdigen (afgerond)")],
                [.. paths.Select(path => new FigureRow(clusters.First(cluster => cluster.Cluster == path.Cluster).Name,
                    [Order(path), Format.Count(path.Children)]))]),
            Method = [T("Van de jeugdigen met de meeste inzet is per maand de zwaarste hulp genomen. Reizen die op elkaar lijken vormen een soort; "
                + "de soort heet naar de reis in haar midden.")],
        };
    }

    public static FigureView Distribution(ReleaseHead release, ClusterRow cluster, IReadOnlyList<StateRow> states)
    {
        var reading = T("Welk deel van de jeugdigen met dit zorgpad in welke hulp was, geteld vanaf de eerste maand. Zware hulp ligt onderop.");
        var head = Head("verdeling", cluster.Name, reading, release);
        var data = new StateDistributionChartData(head, States, cluster.Children is null ? [] : [.. Months(states)]);
        return new FigureView("verdeling", T("Van maand tot maand: {0}", cluster.Name),
            TwoWidths.Html(head, width => StateDistributionChart.Svg(data with { Head = width })), cluster.Children is null ? Sentences.Withheld : reading)
        {
            Table = new FigureTable(T("Jeugdigen per vorm en maand (afgerond)"), [T("Maand"), T("Vorm"), T("Jeugdigen (afgerond)")],
                [.. states.Select(row => new FigureRow(Format.Count(row.Month + 1), [NameOf(row.State), Format.Count(row.Children)]))]),
        };
    }

    public static FigureView Routes(ReleaseHead release, IReadOnlyList<EdgeRow> edges)
    {
        var reading = T("Welke hulp ging er in de 24 maanden voor een eerste verblijf aan vooraf? Een dikke pijl is een weg die meer jeugdigen gingen. "
            + "De kaart toont volgorde, geen oorzaak. Wegen van minder dan tien jeugdigen staan er niet op.");
        var head = Head("routes", T("Wegen naar een eerste verblijf"), reading, release);
        var nodes = edges.SelectMany(edge => new[] { edge.FromState, edge.ToState }).Distinct().Select(Node).ToList();
        var data = new ProcessMapChartData(head, nodes, [.. edges.Select(edge => new ProcessEdge(edge.FromState, edge.ToState, edge.Children,
            Format.Count(edge.Children), edge.FromState == Pipeline.Pathways.Routes.Start ? null : edge.MedianDays))]);
        return new FigureView("routes", T("Hoe komt een jeugdige in verblijf?"), TwoWidths.Html(head, width => ProcessMapChart.Svg(data with { Head = width })), reading)
        {
            Table = new FigureTable(T("Wegen naar een eerste verblijf"), [T("Van"), T("Naar"), T("Jeugdigen (afgerond)"), T("Mediane dagen ertussen")],
                [.. edges.OrderByDescending(edge => edge.Children).Select(edge => new FigureRow(NameOf(edge.FromState),
                    [NameOf(edge.ToState), Format.Count(edge.Children), edge.FromState == Pipeline.Pathways.Routes.Start ? "" : Format.Number(edge.MedianDays)]))]),
            Method = [T("Geteld zijn de jeugdigen van wie de 24 maanden voor het eerste verblijf helemaal te zien zijn. Een jeugdige telt per pijl één keer. "
                + "Een pijl staat er bij ten minste tien jeugdigen, drie aanbieders en twee gemeenten.")],
        };
    }

    public static string Children(int? children) => children is { } known ? T("ongeveer {0} jeugdigen", Format.Count(known)) : Sentences.Withheld;

    static ChartHead Head(string id, string title, string reading, ReleaseHead release) => new(id, title, reading)
    {
        Caption = Chart.Caption(release, T("toewijzingen van de gemeenten")), Texts = Format.Chart,
    };

    static SequenceRow Line(PathRow path) =>
        new([.. path.States.SelectMany((state, i) => Enumerable.Repeat(Array.IndexOf(Keys, state), path.Months[i]))], path.Children);

    static string Order(PathRow path) => string.Join(" → ", path.States.Select((state, i) => $"{NameOf(state)} ({Format.Count(path.Months[i])})"));

    static IEnumerable<StateMonth> Months(IReadOnlyList<StateRow> states) => states.GroupBy(row => row.Month).OrderBy(month => month.Key)
        .Select(month => new StateMonth([.. Keys.Select(key => (double)month.Where(row => row.State == key).Sum(row => row.Children))]));

    static ProcessNode Node(string key) => new(key, NameOf(key), "", key switch
    {
        Pipeline.Pathways.Routes.Start => ProcessNodeKind.Start,
        Pipeline.Pathways.Routes.End => ProcessNodeKind.End,
        _ => ProcessNodeKind.Activity,
    }, Highlighted: key == Pipeline.Pathways.Routes.End);

    static string NameOf(string key) => key switch
    {
        None => T("geen jeugdhulp"),
        Pipeline.Pathways.Routes.Start => T("24 maanden ervoor"),
        Pipeline.Pathways.Routes.End => T("eerste verblijf"),
        _ => Phrases.FormName(key),
    };

    static CareStateKind KindOf(string key) => key == None ? CareStateKind.NoCare : CareForms.Parse(key) switch
    {
        CareForm.Crisis => CareStateKind.Crisis,
        CareForm.Protection => CareStateKind.Protection,
        _ => CareStateKind.Care,
    };
}
