namespace Analytics.Charts.Kernel;

enum Swatch
{
    Box,
    Line,
    Dot,
}

sealed record LegendItem(string Name, Paint Paint, Swatch Swatch = Swatch.Box, Pattern Pattern = Pattern.None);

/// <summary>
/// Names with their colour, in reading order above a plot; only where a name cannot stand beside its mark.
/// </summary>
sealed class Legend
{
    const double LineHeight = 22, SwatchWidth = 22, Gap = 16;

    readonly List<(LegendItem Item, double X, double Line)> places = [];
    readonly double width;

    public Legend(IEnumerable<LegendItem> items, double width)
    {
        this.width = width;
        double x = 0, line = 0;
        foreach (var item in items)
        {
            var needed = SwatchWidth + Lettering.Width(item.Name, 13);
            if (x > 0 && x + needed > width) (x, line) = (0, line + 1);
            places.Add((item, x, line));
            x += needed + Gap;
        }
        Height = places.Count == 0 ? 0 : (line + 1) * LineHeight;
    }

    public double Height { get; }

    public void Draw(Marks marks, double left, double top)
    {
        foreach (var (item, x, line) in places)
        {
            var middle = top + line * LineHeight + LineHeight / 2;
            Sample(marks, item, left + x, middle);
            marks.Fit(left + x + SwatchWidth, middle + 4.5, item.Name, width - x - SwatchWidth, TextStyle.Label,
                "legend");
        }
    }

    static void Sample(Marks marks, LegendItem item, double x, double middle)
    {
        if (item.Swatch == Swatch.Line) marks.Line(x, middle, x + 16, middle, new(item.Paint, 2.5));
        else if (item.Swatch == Swatch.Dot) marks.Circle(x + 8, middle, 5, item.Paint);
        else
        {
            if (item.Pattern != Pattern.Hatch) marks.Rect(x, middle - 6, 16, 12, item.Paint);
            marks.Cover(x, middle - 6, 16, 12, item.Pattern);
            var border = new PathData().Move(x, middle - 6).Right(16).Down(12).Right(-16).Close();
            marks.Stroke(border, new(Palette.Context, 0.6));
        }
    }
}
