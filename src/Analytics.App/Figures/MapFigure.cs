using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>Every wijk as an equal tile, in five classes.</summary>
public static class MapFigure
{
    public static FigureView Of(string heading, ReleaseHead release, AreaTree areas, Indicator indicator, string query, IReadOnlyList<Cell> rows)
    {
        var head = new ChartHead("kaart", heading, Reading) { Caption = Chart.Caption(release, T(indicator.Source)), Texts = Format.Chart };
        var tiles = rows.Select((cell, i) => Tile(areas, cell, i, query)).ToList();
        var data = new TileMapChartData(head, T(indicator.Unit), tiles);
        return new FigureView("kaart", heading, TwoWidths.Html(head, width => TileMapChart.Svg(data with { Head = width })), Reading);
    }

    static string Reading => T("Elke wijk is een even grote tegel, ongeveer op haar plaats in de regio. Kies een tegel voor het profiel van de wijk.");

    /// <summary>A wijk without a place gets one below the others.</summary>
    static Tile Tile(AreaTree areas, Cell cell, int i, string query)
    {
        var area = areas.Find(cell.Area)!;
        var last = areas.All.Max(other => other.TileRow ?? 0);
        var (row, column) = area is { TileRow: { } r, TileColumn: { } c } ? (r, c) : (last + 1 + i / 10, i % 10);
        return new Tile(area.Code, Short(area.Name), areas.FullName(area), row, column, areas.MunicipalityOf(area.Code)?.Name ?? "",
            cell.Value, cell.Withheld, PublishedAreas.Href(area.Code) + query);
    }

    /// <summary>What tells wijken of one gemeente apart: "Bergen op Zoom-Noord" is "Noord".</summary>
    static string Short(string name) => name[(name.LastIndexOf('-') + 1)..].Trim();
}
