using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <summary>A value per period of one area, and what goes with it.</summary>
/// <param name="Unit">The title of the axis, e.g. "per 1.000 jeugdigen".</param>
/// <param name="Name">The name beside the line.</param>
public sealed record TrendChartData(ChartHead Head, string Unit, string Name, IReadOnlyList<TrendPoint> Points)
{
    /// <summary>The same figure of a larger area, in grey.</summary>
    public IReadOnlyList<TrendPoint> Comparison { get; init; } = [];
    public string ComparisonName { get; init; } = "";
    public IReadOnlyList<ActionMarker> Actions { get; init; } = [];
}

/// <param name="Value">Null when there is none; a missing period is a break in the line.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of the 95 % interval.</param>
/// <param name="Withheld">Too few youths to show: a hatched gap, whatever the value.</param>
/// <param name="Provisional">An expectation for a period that is not complete yet: dashed.</param>
public sealed record TrendPoint(
    ChartPeriod Period, double? Value, double? Low = null, double? High = null, bool Withheld = false,
    bool Provisional = false);

/// <summary>A local action: a numbered flag at the period in which it started; the page explains the number.</summary>
public sealed record ActionMarker(ChartPeriod Period, int Number, string Title);

/// <summary>
/// The value per period with its 95 % interval. A withheld period is a hatched gap, never a zero; a provisional one is
/// dashed. Actions are flags on the time axis: seeing both is not yet knowing that one caused the other.
/// </summary>
public static class TrendChart
{
    const string Kind = "trend";

    /// <exception cref="ArgumentException">Points mix quarters and years.</exception>
    public static string Svg(TrendChartData data)
    {
        var own = TrendLine.Clean(data.Points);
        if (own.Count == 0) return Frame.Empty(data.Head, Kind);
        if (own.All(point => point.Withheld)) return Frame.TooFew(data.Head, Kind);
        if (own.All(point => point.Value is null && !point.Withheld)) return Frame.Empty(data.Head, Kind);
        var other = TrendLine.Clean(data.Comparison);
        var all = own.Concat(other).ToList();
        if (all.Select(point => point.Period.Quarter is null).Distinct().Count() > 1)
            throw new ArgumentException("Points are all quarters or all years.", nameof(data));

        var domain = Domain.Nice(all.SelectMany(point => new[] { point.Value, point.Low, point.High }));
        return Draw(data, own, other, domain);
    }

    static string Draw(TrendChartData data, List<TrendPoint> own, List<TrendPoint> other, Domain domain)
    {
        var legend = LegendOf(data, other);
        var frame = FrameOf(data, domain, legend);
        var all = own.Concat(other).ToList();
        var x = new TimeAxis(all.Min(point => point.Period.Index), all.Max(point => point.Period.Index),
            all[0].Period.Quarter is not null, frame.Left, frame.Right);
        var y = domain.Between(frame.Bottom, frame.Top);

        legend?.Draw(frame.Marks, 0, frame.Top - 30 - legend.Height);
        Axis.Left(frame, domain, data.Unit);
        x.Draw(frame, frame.Bottom + (data.Actions.Count > 0 ? 26 : 6));
        Gaps(frame, own, x);
        Flags(frame, data.Actions, x);
        var line = new TrendLine(frame, x, y, domain.ValueDecimals, data.Unit);
        line.Comparison(other);
        line.Main(own);
        if (legend is null)
            EndLabels(frame, y, (data.Name, own, Palette.Series[0]), (data.ComparisonName, other, Palette.Muted));
        return frame.ToSvg();
    }

    /// <summary>Beside a narrow line there is no room for names, and they stand above it.</summary>
    static Legend? LegendOf(TrendChartData data, List<TrendPoint> other)
    {
        if (!data.Head.IsNarrow) return null;
        var own = new LegendItem(data.Name, Palette.Series[0], Swatch.Line);
        return new(other.Count == 0 ? [own] : [own, new(data.ComparisonName, Palette.Context, Swatch.Line)],
            data.Head.Width);
    }

    static Frame FrameOf(TrendChartData data, Domain domain, Legend? legend)
    {
        var names = new[] { data.Name, data.Comparison.Count > 0 ? data.ComparisonName : "" };
        var longest = names.Max(name => Lettering.Width(name, 13, bold: true));
        var right = legend is not null ? 4 : Math.Min(longest + 18, 210);
        var below = (data.Actions.Count > 0 ? 26 : 6) + (TimeAxis.HasQuarters(data.Points) ? 34 : 18);
        var margins = new Margins(Axis.LeftWidth(domain, data.Head.Texts), right, 30 + (legend?.Height ?? 0), below);
        return new Frame(data.Head, Kind, margins, data.Head.IsNarrow ? 200 : 270);
    }

    /// <summary>Withheld periods that follow each other are one gap.</summary>
    static void Gaps(Frame frame, List<TrendPoint> points, TimeAxis x)
    {
        for (var i = 0; i < points.Count; i++)
        {
            if (!points[i].Withheld) continue;
            var from = i;
            while (i + 1 < points.Count && points[i + 1].Withheld && TrendLine.Follows(points[i], points[i + 1])) i++;
            var left = x[points[from].Period] - x.Step / 2;
            var (first, last) = (points[from].Period.Label(frame.Texts), points[i].Period.Label(frame.Texts));
            var tip = (from == i ? first : $"{first} {frame.Texts.To} {last}") + ": " + frame.Texts.TooFew;
            frame.Withheld(left, frame.Top, x[points[i].Period] + x.Step / 2 - left, frame.Bottom - frame.Top, tip,
                above: true);
        }
    }

    /// <summary>A pole through the plot and a numbered flag below it; flags of one period stand side by side.</summary>
    static void Flags(Frame frame, IReadOnlyList<ActionMarker> actions, TimeAxis x)
    {
        const double width = 20;
        var shown = actions.Where(action => x.Contains(action.Period)).OrderBy(action => action.Period.Index)
            .ThenBy(action => action.Number).ToList();
        foreach (var pole in shown.Select(action => x[action.Period]).Distinct())
            frame.Marks.Line(pole, frame.Top, pole, frame.Bottom + 8, new(Palette.Context, 1, "1 3"), "pole");
        var middles = Spread.Between([.. shown.Select(action => x[action.Period])], width + 2, frame.Left,
            frame.Right - width / 2);
        for (var i = 0; i < shown.Count; i++)
        {
            var tip = $"{shown[i].Period.Label(frame.Texts)}: {shown[i].Title}";
            frame.Marks.Rect(middles[i] - width / 2, frame.Bottom + 8, width, 16, Palette.Ink, "flag", tip);
            var style = new TextStyle(Palette.Paper, 11, "middle", Bold: true);
            frame.Marks.Text(middles[i], frame.Bottom + 20, frame.Texts.Number(shown[i].Number, 0), style,
                "flag-number");
        }
    }

    static void EndLabels(Frame frame, Scale y, params (string Name, List<TrendPoint> Points, Paint Paint)[] lines)
    {
        var shown = lines.Where(line => line.Points.Any(point => point.Value is not null)).ToList();
        var wanted = shown.Select(line => y[line.Points.Last(point => point.Value is not null).Value!.Value]).ToList();
        var at = Spread.Between(wanted, 17, frame.Top, frame.Bottom);
        for (var i = 0; i < shown.Count; i++)
        {
            var style = new TextStyle(shown[i].Paint, 13, Bold: shown[i].Paint == Palette.Series[0]);
            frame.Marks.Fit(frame.Right + 10, at[i] + 4.5, shown[i].Name, frame.Width - frame.Right - 10, style,
                "name");
        }
    }
}
