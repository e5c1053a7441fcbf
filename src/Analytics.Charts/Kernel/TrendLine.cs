namespace Analytics.Charts.Kernel;

/// <summary>The line, band and points of a series in time.</summary>
sealed class TrendLine(Frame frame, TimeAxis x, Scale y, int decimals, string unit)
{
    const string Dashes = "5 4";

    /// <summary>
    /// In order of time, each period once (the last one given); a withheld point carries no figure any more.
    /// </summary>
    public static List<TrendPoint> Clean(IEnumerable<TrendPoint> points) =>
    [
        .. points.GroupBy(point => point.Period).Select(group => group.Last()).OrderBy(point => point.Period.Index)
            .Select(point => point with
            {
                Value = point.Withheld ? null : Finite(point.Value),
                Low = point.Withheld || Finite(point.Value) is null ? null : Finite(point.Low),
                High = point.Withheld || Finite(point.Value) is null ? null : Finite(point.High),
            }),
    ];

    public static bool Follows(TrendPoint before, TrendPoint after) => after.Period.Index == before.Period.Index + 1;

    /// <summary>Parts without a gap in them.</summary>
    public static IEnumerable<List<TrendPoint>> Runs(List<TrendPoint> points)
    {
        var run = new List<TrendPoint>();
        foreach (var point in points)
        {
            if (run.Count > 0 && (point.Value is null || !Follows(run[^1], point)))
            {
                yield return run;
                run = [];
            }
            if (point.Value is not null) run.Add(point);
        }
        if (run.Count > 0) yield return run;
    }

    public void Comparison(List<TrendPoint> points)
    {
        foreach (var run in Runs(points)) Stroke(run, new(Palette.Context, 1.5), "comparison");
    }

    public void Main(List<TrendPoint> points)
    {
        var runs = Runs(points).ToList();
        foreach (var run in runs) Band(run);
        foreach (var run in runs) Stroke(run, new(Palette.Series[0], 2.5), "line");
        foreach (var point in runs.SelectMany(run => run)) Dot(point, points.Count > 28 ? 2.5 : 3.5);
        Provisional(points.Where(point => point.Provisional && point.Value is not null).ToList());
    }

    static double? Finite(double? value) => value is { } v && double.IsFinite(v) ? v : null;

    void Band(List<TrendPoint> run)
    {
        var known = run.Where(point => point.Low is not null && point.High is not null).ToList();
        if (known.Count == 0) return;
        var path = new PathData();
        var half = known.Count == 1 ? 5 : 0;
        path.Move(x[known[0].Period] - half, y[known[0].High!.Value]);
        foreach (var point in known) path.Line(x[point.Period] + half, y[point.High!.Value]);
        for (var i = known.Count - 1; i >= 0; i--) path.Line(x[known[i].Period] + half, y[known[i].Low!.Value]);
        if (half > 0) path.Line(x[known[0].Period] - half, y[known[0].Low!.Value]);
        frame.Marks.Area(path.Close(), Palette.Series[0], 0.2, "band");
    }

    /// <summary>A piece that ends in a provisional point is dashed; the rest is one line.</summary>
    void Stroke(List<TrendPoint> run, LineStyle style, string kind)
    {
        var (solid, dashed) = (new PathData(), new PathData());
        for (var i = 1; i < run.Count; i++)
        {
            var path = run[i].Provisional || run[i - 1].Provisional ? dashed : solid;
            var goesOn = i > 1 && path == (run[i - 1].Provisional || run[i - 2].Provisional ? dashed : solid);
            if (!goesOn) path.Move(x[run[i - 1].Period], y[run[i - 1].Value!.Value]);
            path.Line(x[run[i].Period], y[run[i].Value!.Value]);
        }
        frame.Marks.Stroke(solid, style, kind);
        frame.Marks.Stroke(dashed, style with { Dash = Dashes }, kind + " provisional");
    }

    void Dot(TrendPoint point, double radius)
    {
        var tip = $"{point.Period.Label(frame.Texts)}: {Number(point.Value!.Value)} {unit}";
        if (point is { Low: { } low, High: { } high })
            tip += $" ({frame.Texts.Interval} {Number(low)} {frame.Texts.To} {Number(high)})";
        if (point.Provisional) tip += $", {frame.Texts.Provisional}";
        var (left, top) = (x[point.Period], y[point.Value.Value]);
        frame.Marks.Circle(left, top, radius, Palette.Series[0], "point", tip, hollow: point.Provisional);
    }

    /// <summary>The word goes over the last dashed piece, above its interval.</summary>
    void Provisional(List<TrendPoint> points)
    {
        if (points.Count == 0) return;
        var half = Lettering.Width(frame.Texts.Provisional, 12) / 2;
        var middle = points.Average(point => x[point.Period]);
        var top = points.Min(point => y[Math.Max(point.High ?? point.Value!.Value, point.Value!.Value)]);
        var left = Math.Clamp(middle, frame.Left + half, Math.Max(frame.Right - half, frame.Left + half));
        var style = new TextStyle(Palette.Muted, 12, "middle") { Rim = true };
        frame.Marks.Text(left, Math.Max(top - 9, frame.Top + 10), frame.Texts.Provisional, style, "provisional-word");
    }

    string Number(double value) => frame.Texts.Number(value, decimals);
}
