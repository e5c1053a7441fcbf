using Analytics.App.Published;
using Analytics.Charts;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>In which care the children of a type were, month by month.</summary>
public static class DistributionFigure
{
    static string Reading => T("Welk deel van de jeugdigen met dit zorgpad in welke hulp was, geteld vanaf de "
        + "eerste maand. Zware hulp ligt onderop. Een vorm met minder dan tien jeugdigen in een maand telt niet "
        + "mee.");

    public static FigureView Of(ReleaseHead release, ClusterRow cluster, IReadOnlyList<StateRow> states)
    {
        var months = cluster.Children is null ? [] : Months(states).ToList();
        var figure = Chart.Draw("verdeling", T("Van maand tot maand: {0}", cluster.Name), cluster.Name,
            cluster.Children is null ? Sentences.Withheld : Reading, release, T("toewijzingen van de gemeenten"),
            head => StateDistributionChart.Svg(new StateDistributionChartData(head, PathwayStates.All, months)));
        return figure with
        {
            Table = new FigureTable(T("Jeugdigen per vorm en maand (afgerond)"),
                [T("Maand"), T("Vorm"), T("Jeugdigen (afgerond)")], [.. states.Select(Row)]),
        };
    }

    static FigureRow Row(StateRow row) =>
        new(Format.Count(row.Month + 1), [PathwayStates.NameOf(row.State), Format.Count(row.Children)]);

    static IEnumerable<StateMonth> Months(IReadOnlyList<StateRow> states) =>
        from row in states
        group row by row.Month into month
        orderby month.Key
        select new StateMonth([.. PathwayStates.Keys.Select(key =>
            (double)month.Where(row => row.State == key).Sum(row => row.Children))]);
}
