using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>Which figure a picture is of.</summary>
public sealed record FigureKey(Indicator Indicator, string Form, string Period);

/// <summary>Areas beside each other with their intervals: where intervals overlap there may be no difference.</summary>
public static class RankingFigure
{
    static string Reading => T("Een punt is de waarde, de streep het 95%-interval. Waar strepen elkaar overlappen, "
        + "kunnen we niet zeggen dat gebieden verschillen. Hoog of laag is niet goed of slecht.");

    /// <param name="rows">One figure per area.</param>
    /// <param name="reference">What they are compared with.</param>
    public static FigureView Of(string id, string heading, ReleaseHead release, AreaTree areas, FigureKey key,
        IReadOnlyList<Cell> rows, (string Name, Cell? Cell) reference)
    {
        var dots = rows.Select(cell =>
            new DotIntervalRow(Name(areas, cell), cell.Value, cell.Low, cell.High, cell.Withheld)).ToList();
        var figure = Chart.Draw(id, heading, heading, Reading, release, T(key.Indicator.Source),
            head => DotIntervalChart.Svg(new DotIntervalChartData(head, T(key.Indicator.Unit), dots)
            {
                Reference = reference.Cell?.Value, ReferenceName = reference.Name,
            }));
        return figure with { Table = Table(areas, key, rows), Method = Chart.Method(key.Indicator) };
    }

    static FigureTable Table(AreaTree areas, FigureKey key, IReadOnlyList<Cell> rows)
    {
        var indicator = key.Indicator;
        return new FigureTable($"{T(indicator.Name)}, {Phrases.FormChoice(key.Form)}, {Format.Period(key.Period)}",
            [T("Gebied"), T("Waarde ({0})", T(indicator.Unit)), T("95%-interval"), T("Aantal (afgerond)")],
            [.. rows.OrderByDescending(cell => cell.Value ?? -1).Select(cell => new FigureRow(Name(areas, cell),
                [CellText.Value(indicator, cell), CellText.Interval(indicator, cell), CellText.Count(indicator, cell)],
                PublishedAreas.Href(cell.Area)))]);
    }

    static string Name(AreaTree areas, Cell cell) =>
        areas.Find(cell.Area) is { } area ? Format.Capital(areas.FullName(area)) : cell.Area;
}
