using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <param name="Unit">What the values are, e.g. "per 1.000 jeugdigen".</param>
public sealed record TileMapChartData(ChartHead Head, string Unit, IReadOnlyList<Tile> Tiles);

/// <summary>An area as one tile, whatever its size on a real map: small areas count as much as large ones.</summary>
/// <param name="Code">The CBS code.</param>
/// <param name="ShortName">At most about ten letters, printed in the tile.</param>
/// <param name="Row">From the top, 0 or more.</param>
/// <param name="Column">From the left, 0 or more.</param>
/// <param name="Group">The municipality.</param>
/// <param name="Value">Null when it cannot be determined.</param>
/// <param name="Withheld">Too few youths to show: a hatched tile, whatever the value.</param>
/// <param name="Href">Where the tile leads to: a path within the site, such as "/wijken/WK167401".</param>
public sealed record Tile(
    string Code, string ShortName, string Name, int Row, int Column, string Group, double? Value,
    bool Withheld = false, string? Href = null);

/// <summary>
/// Areas as equal tiles in five classes. The classes hold about equally many areas, and come from the values that are
/// shown and from nothing else. On a narrow screen the tiles stand per municipality.
/// </summary>
public static class TileMapChart
{
    const string Kind = "tile-map";

    public static string Svg(TileMapChartData data)
    {
        var tiles = data.Tiles.Select(tile => tile with { Value = Shown(tile) }).ToList();
        if (tiles.Count == 0) return Frame.Empty(data.Head, Kind);
        if (tiles.All(tile => tile.Withheld)) return Frame.TooFew(data.Head, Kind);

        var classes = new TileClasses(tiles.Select(tile => tile.Value));
        var layout = TileLayout.Of(tiles, data.Head.Width);
        var legend = new Legend(LegendItems(data, tiles, classes), data.Head.Width);
        var frame = new Frame(data.Head, Kind, new(0, 0, legend.Height + 34, 8), layout.Height);

        frame.Marks.Fit(0, 13, data.Unit, frame.Width, TextStyle.Small, "unit");
        legend.Draw(frame.Marks, 0, 20);
        foreach (var (name, x, y, width) in layout.Names)
            frame.Marks.Fit(x, frame.Top + y, name, width, new(Palette.Ink, 12, Bold: true), "group");
        for (var i = 0; i < tiles.Count; i++) Draw(frame, data, tiles[i], classes, layout.Places[i], layout.Size);
        foreach (var (x1, y1, x2, y2) in layout.Borders(tiles))
            frame.Marks.Line(x1, frame.Top + y1, x2, frame.Top + y2, new(Palette.Ink, 2), "border");
        return frame.ToSvg(tiles.Any(tile => tile.Href is not null) ? "group" : "img");
    }

    static double? Shown(Tile tile) =>
        tile is { Withheld: false, Value: { } value } && double.IsFinite(value) ? value : null;

    static List<LegendItem> LegendItems(TileMapChartData data, List<Tile> tiles, TileClasses classes)
    {
        var texts = data.Head.Texts;
        var items = classes.Bounds.Select((bound, i) => new LegendItem(
            bound.From == bound.To
                ? texts.Number(bound.From, classes.Decimals)
                : $"{texts.Number(bound.From, classes.Decimals)} – {texts.Number(bound.To, classes.Decimals)}",
            classes.Paint(i))).ToList();
        if (tiles.Any(tile => tile.Withheld)) items.Add(new(texts.TooFew, Palette.Paper, Pattern: Pattern.Hatch));
        if (tiles.Any(tile => tile is { Withheld: false, Value: null })) items.Add(new(texts.Unknown, Palette.Paper));
        return items;
    }

    static void Draw(
        Frame frame, TileMapChartData data, Tile tile, TileClasses classes, (double X, double Y) place, double size)
    {
        var (texts, x, y) = (frame.Texts, place.X, frame.Top + place.Y);
        var words = tile.Withheld ? texts.TooFew
            : tile.Value is { } value ? texts.Number(value, classes.Decimals)
            : texts.Unknown;
        var tip = $"{tile.Name} ({tile.Group}): {words}" + (tile.Value is null ? "" : " " + data.Unit);
        frame.Marks.Link(tile.Href, tip, () =>
        {
            var fill = tile.Value is { } shown ? classes.Paint(classes.Of(shown)) : Palette.Paper;
            frame.Marks.Rect(x, y, size, size, fill, "tile", tip);
            if (tile.Withheld) frame.Marks.Cover(x, y, size, size, Pattern.Hatch, tip);
            if (tile.Value is null) Border(frame.Marks, x, y, size);
            Words(frame.Marks, tile, words, fill, x, y, size);
        });
    }

    static void Border(Marks marks, double x, double y, double size)
    {
        var edge = new PathData().Move(x + 0.5, y + 0.5).Right(size - 1).Down(size - 1).Right(1 - size).Close();
        marks.Stroke(edge, new(Palette.Context, 0.8));
    }

    /// <summary>
    /// The short name, and below it the figure; words that do not fit over two lines stay in the tip.
    /// </summary>
    static void Words(Marks marks, Tile tile, string words, Paint fill, double x, double y, double size)
    {
        var name = size >= 56 ? 11 : 9.5;
        var paint = tile.Value is null ? Palette.Ink : Palette.On(fill);
        var style = new TextStyle(paint, name, "middle") { Rim = tile.Withheld };
        var middle = x + size / 2;
        marks.Text(middle, y + size * 0.42, Lettering.Cut(tile.ShortName, size - 4, name), style, "short-name");
        var lines = tile.Value is null ? Lettering.Wrap(words, size - 2, 9, 2) : [words];
        var shown = tile.Value is not null;
        var figure = style with { Size = shown ? Math.Min(13, size / 4.2) : 9, Bold = shown };
        for (var i = 0; i < lines.Count; i++)
        {
            var below = y + size * 0.74 + (i - (lines.Count - 1) * 0.4) * 10;
            marks.Text(middle, below, lines[i], figure, tile.Withheld ? "too-few" : "value");
        }
    }
}
