using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>Areas beside each other with their intervals: where intervals overlap there may be no difference.</summary>
public static class RankingFigure
{
    /// <param name="rows">One figure per area.</param>
    /// <param name="reference">What they are compared with.</param>
    /// <param name="highlight">Code of the area the page is about.</param>
    public static FigureView Of(string id, string heading, ReleaseHead release, AreaTree areas, Indicator indicator, string form,
        string period, IReadOnlyList<Cell> rows, (string Name, Cell? Cell) reference, string? highlight = null)
    {
        var head = new ChartHead(id, heading, Reading) { Caption = Chart.Caption(release, T(indicator.Source)), Texts = Format.Chart };
        var data = new DotIntervalChartData(head, T(indicator.Unit), [.. rows.Select(cell => new DotIntervalRow(
            Name(areas, cell), cell.Value, cell.Low, cell.High, cell.Withheld, cell.Area == highlight))])
        {
            Reference = reference.Cell?.Value, ReferenceName = reference.Name,
        };
        var table = new FigureTable($"{T(indicator.Name)}, {Phrases.FormChoice(form)}, {Format.Period(period)}",
            [T("Gebied"), T("Waarde ({0})", T(indicator.Unit)), T("95%-interval"), T("Aantal (afgerond)")],
            [.. rows.OrderByDescending(cell => cell.Value ?? -1).Select(cell => new FigureRow(Name(areas, cell),
                [CellText.Value(indicator, cell), CellText.Interval(indicator, cell), CellText.Count(indicator, cell)],
                PublishedAreas.Href(cell.Area)))]);
        return new FigureView(id, heading, TwoWidths.Html(head, width => DotIntervalChart.Svg(data with { Head = width })), Reading)
        {
            Table = table, Method = [T("Teller: {0}.", T(indicator.Numerator)), T("Noemer: {0}.", T(indicator.Denominator)), T(indicator.Caveat)],
        };
    }

    static string Reading => T("Een punt is de waarde, de streep het 95%-interval. Waar strepen elkaar overlappen, kunnen we niet zeggen "
        + "dat gebieden verschillen. Hoog of laag is niet goed of slecht.");

    static string Name(AreaTree areas, Cell cell) => areas.Find(cell.Area) is { } area ? areas.FullName(area) : cell.Area;
}
