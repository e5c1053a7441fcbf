namespace Analytics.Charts.Kernel;

/// <summary>
/// Quarters or years along the bottom, each with a step of its own; a withheld period is a step wide.
/// </summary>
sealed class TimeAxis
{
    readonly int first, count;
    readonly bool quarters;
    readonly double left;

    public TimeAxis(int first, int last, bool quarters, double left, double right)
    {
        (this.first, count, this.quarters, this.left) = (first, last - first + 1, quarters, left);
        Step = (right - left) / count;
    }

    public double Step { get; }

    /// <summary>The middle of a period.</summary>
    public double this[ChartPeriod period] => left + (period.Index - first + 0.5) * Step;

    public bool Contains(ChartPeriod period) => period.Index >= first && period.Index < first + count;

    /// <summary>Quarters need a second row of labels.</summary>
    public static bool HasQuarters(IEnumerable<TrendPoint> points) =>
        points.Any(point => point.Period.Quarter is not null);

    /// <summary>Labels below <paramref name="top"/>: years, and quarters above them where they fit.</summary>
    public void Draw(Frame frame, double top)
    {
        var both = quarters && Step >= 26;
        var style = new TextStyle(Palette.Muted, 12, "middle");
        var free = double.MinValue;
        for (var index = first; index < first + count; index++)
        {
            var period = ChartPeriod.At(index, quarters);
            var starts = period.Quarter is null or 1;
            frame.Marks.Line(this[period], frame.Bottom, this[period], frame.Bottom + (starts ? 6 : 3),
                new(Palette.Context));
            if (both) frame.Marks.Text(this[period], top + 13, Quarter(period, frame.Texts), style, "tick");
            if (!starts && index != first) continue;
            var label = new ChartPeriod(period.Year).Label(frame.Texts);
            var half = Lettering.Width(label, 12) / 2;
            if (this[period] - half < free || HidesNext(period, half)) continue;
            var middle = Math.Min(this[period], frame.Width - half);
            frame.Marks.Text(middle, top + (both ? 30 : 13), label, style, "tick");
            free = middle + half + 6;
        }
    }

    /// <summary>A first year that is not whole gives way when its label would hide that of the next.</summary>
    bool HidesNext(ChartPeriod period, double half) =>
        period.Quarter is > 1 && Contains(new(period.Year + 1, 1)) && (5 - period.Quarter.Value) * Step < 2 * half + 6;

    static string Quarter(ChartPeriod period, ChartTexts texts) =>
        texts.QuarterLetter + texts.Number(period.Quarter ?? 1, 0);
}
