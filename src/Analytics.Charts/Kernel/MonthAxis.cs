namespace Analytics.Charts.Kernel;

/// <summary>Months since the beginning, along the bottom; a line per year.</summary>
static class MonthAxis
{
    public static void Draw(Frame frame, int months)
    {
        var each = months <= 8 ? 1 : months <= 18 ? 3 : months <= 36 ? 6 : 12 * Math.Max(1, months / 96);
        var step = (frame.Right - frame.Left) / months;
        frame.Marks.Line(frame.Left, frame.Bottom + 3, frame.Right, frame.Bottom + 3, new(Palette.Context));
        for (var month = 0; month <= months; month += each)
        {
            var x = frame.Left + month * step;
            frame.Marks.Line(x, frame.Bottom + 3, x, frame.Bottom + 8, new(Palette.Context));
            var anchor = month == 0 && frame.Left == 0 ? "start" : "middle";
            frame.Marks.Text(x, frame.Bottom + 21, frame.Texts.Number(month, 0), new(Palette.Muted, 12, anchor),
                "tick");
        }
        frame.Marks.Fit(frame.Left, frame.Bottom + 39, frame.Texts.MonthsSinceStart, frame.Width - frame.Left,
            TextStyle.Small, "unit");
    }
}
