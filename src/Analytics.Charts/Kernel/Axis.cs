namespace Analytics.Charts.Kernel;

/// <summary>Axes of numbers: thin grey lines, labels outside, the unit as a title at the left.</summary>
static class Axis
{
    /// <summary>The room that the labels at the left need.</summary>
    public static double LeftWidth(Domain domain, ChartTexts texts) =>
        Math.Ceiling(domain.Ticks.Max(tick => Lettering.Width(Label(tick, domain, texts), 12))) + 10;

    /// <summary>
    /// The lines of the values over the plot; the unit stands above it, where it can be read without turning.
    /// </summary>
    public static void Left(Frame frame, Domain domain, string unit)
    {
        var y = domain.Between(frame.Bottom, frame.Top);
        var style = new TextStyle(Palette.Muted, 12, "end");
        foreach (var tick in domain.Ticks)
        {
            frame.Marks.Line(frame.Left, y[tick], frame.Right, y[tick], LineOf(tick), tick == 0 ? "zero" : "grid");
            frame.Marks.Text(frame.Left - 8, y[tick] + 4, Label(tick, domain, frame.Texts), style, "tick");
        }
        frame.Marks.Fit(0, frame.Top - 14, unit, frame.Width, TextStyle.Small, "unit");
    }

    /// <summary>The lines of the values below the plot, with the unit under them.</summary>
    public static void Bottom(Frame frame, Domain domain, string unit)
    {
        var x = domain.Between(frame.Left, frame.Right);
        var free = double.MinValue;
        foreach (var tick in domain.Ticks)
        {
            frame.Marks.Line(x[tick], frame.Top, x[tick], frame.Bottom, LineOf(tick), tick == 0 ? "zero" : "grid");
            var label = Label(tick, domain, frame.Texts);
            var half = Lettering.Width(label, 12) / 2;
            var middle = Math.Max(half, Math.Min(x[tick], frame.Width - half));
            if (middle - half < free) continue;
            frame.Marks.Text(middle, frame.Bottom + 17, label, new(Palette.Muted, 12, "middle"), "tick");
            free = middle + half + 6;
        }
        frame.Marks.Fit(frame.Left, frame.Bottom + 36, unit, frame.Width - frame.Left, TextStyle.Small, "unit");
    }

    static LineStyle LineOf(double tick) => new(tick == 0 ? Palette.Ink : Palette.Grid);

    static string Label(double tick, Domain domain, ChartTexts texts) => texts.Number(tick, domain.TickDecimals);
}
