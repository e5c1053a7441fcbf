using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>Every wijk as an equal tile, in five classes.</summary>
public static class MapFigure
{
    static string Reading => T("Elke wijk is een even grote tegel, ongeveer op haar plaats in de regio. Hoe "
        + "donkerder, hoe hoger het cijfer. Kies een tegel voor het profiel van de wijk.");

    /// <param name="title">What the map shows.</param>
    /// <param name="query">The choice of figure, for the links.</param>
    public static FigureView Of(
        string title, ReleaseHead release, AreaTree areas, Indicator indicator, string query, IReadOnlyList<Cell> rows)
    {
        var tiles = rows.Select((cell, i) => Tile(areas, cell, i, query)).ToList();
        return Chart.Draw("kaart", T("Op de kaart"), title, Reading, release, T(indicator.Source),
            head => TileMapChart.Svg(new TileMapChartData(head, T(indicator.Unit), tiles)));
    }

    /// <summary>A wijk without a place gets one below the others.</summary>
    static Tile Tile(AreaTree areas, Cell cell, int i, string query)
    {
        const int wide = 10;
        var area = areas.Find(cell.Area)!;
        var last = areas.All.Max(other => other.TileRow ?? 0);
        var (row, column) = area is { TileRow: { } r, TileColumn: { } c } ? (r, c) : (last + 1 + i / wide, i % wide);
        return new Tile(area.Code, Short(area.Name), areas.FullName(area), row, column,
            areas.MunicipalityOf(area.Code)?.Name ?? "", cell.Value, cell.Withheld,
            PublishedAreas.Href(area.Code) + query);
    }

    /// <summary>What tells wijken of one gemeente apart: "Bergen op Zoom-Noord" is "Noord".</summary>
    static string Short(string name) => name[(name.LastIndexOf('-') + 1)..].Trim();
}
