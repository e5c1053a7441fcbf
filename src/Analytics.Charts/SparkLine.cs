using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <summary>A line for a row of a table, as small as a word; the table has the figures.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Title">What the line shows, e.g. "Starts, Centrum".</param>
public sealed record SparkLineData(string Id, string Title, string Unit, IReadOnlyList<TrendPoint> Points)
{
    public ChartTexts Texts { get; init; } = ChartTexts.Dutch;
}

/// <summary>
/// The shape of a trend without axes, from zero. Withheld periods are hatched; the last figure is a dot. There is no
/// room for words, so these are in the description.
/// </summary>
public static class SparkLine
{
    const double Width = 96, Height = 24;

    public static string Svg(SparkLineData data)
    {
        var points = TrendLine.Clean(data.Points);
        var marks = new Marks(Frame.SafeId(data.Id));
        if (points.Count > 0) Draw(marks, points, data.Texts);
        return Wrap(data, marks, Description(data, points));
    }

    static void Draw(Marks marks, List<TrendPoint> points, ChartTexts texts)
    {
        var x = new TimeAxis(points[0].Period.Index, points[^1].Period.Index, points[0].Period.Quarter is not null, 2,
            Width - 2);
        var values = points.Where(point => point.Value is not null).ToList();
        var domain = Domain.Nice(values.Select(point => point.Value), 20);
        var y = domain.Between(Height - 3, 3);
        foreach (var point in points.Where(point => point.Withheld))
            marks.Cover(x[point.Period] - x.Step / 2, 1, x.Step, Height - 2, Pattern.Hatch, texts.TooFew);
        foreach (var run in TrendLine.Runs(points))
        {
            var path = new PathData().Move(x[run[0].Period], y[run[0].Value!.Value]);
            foreach (var point in run.Skip(1)) path.Line(x[point.Period], y[point.Value!.Value]);
            if (run.Count > 1) marks.Stroke(path, new(Palette.Series[0], 1.5), "line");
            else marks.Circle(x[run[0].Period], y[run[0].Value!.Value], 1.2, Palette.Series[0], "point");
        }
        if (values.Count == 0) return;
        var last = values[^1];
        marks.Circle(x[last.Period], y[last.Value!.Value], 2.5, Palette.Series[0], "last", hollow: last.Provisional);
    }

    /// <summary>The first and the last figure, how many are withheld, and whether the last is provisional.</summary>
    static string Description(SparkLineData data, List<TrendPoint> points)
    {
        var values = points.Where(point => point.Value is not null).ToList();
        var withheld = points.Count(point => point.Withheld);
        if (points.Count == 0 || (values.Count == 0 && withheld == 0)) return data.Texts.NoData;
        var parts = new List<string>();
        var decimals = Domain.Nice(values.Select(point => point.Value)).ValueDecimals;
        foreach (var point in new[] { values.FirstOrDefault(), values.LastOrDefault() }.Distinct())
            if (point is not null)
                parts.Add($"{point.Period.Label(data.Texts)}: {data.Texts.Number(point.Value!.Value, decimals)}");
        if (values.Count > 0) parts[^1] += " " + data.Unit;
        if (values.Count > 0 && values[^1].Provisional) parts[^1] += $" ({data.Texts.Provisional})";
        if (withheld > 0) parts.Add($"{data.Texts.TooFew}: {data.Texts.Number(withheld, 0)}");
        return string.Join("; ", parts);
    }

    static string Wrap(SparkLineData data, Marks marks, string description)
    {
        var id = Frame.SafeId(data.Id);
        return """<svg xmlns="http://www.w3.org/2000/svg" class="chart spark" viewBox="0 0 96 24" """
            + $"""width="96" height="24" role="img" lang="{data.Texts.Language}" """
            + $"""aria-labelledby="{id}-title {id}-desc">"""
            + $"""<title id="{id}-title">{Lettering.Escape(data.Title)}</title>"""
            + $"""<desc id="{id}-desc">{Lettering.Escape(description)}</desc>{marks.Definitions}{marks}</svg>""";
    }
}
