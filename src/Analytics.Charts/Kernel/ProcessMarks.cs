namespace Analytics.Charts.Kernel;

/// <summary>The label of an edge: how often, and after how many days in the middle.</summary>
static class ProcessLabel
{
    const double LineHeight = 14;

    public static List<string> Lines(ProcessEdge edge, ChartTexts texts)
    {
        if (edge.Withheld) return [texts.TooFew];
        var lines = new List<string>();
        if (edge.CountText.Length > 0) lines.Add(edge.CountText);
        if (edge.MedianDays is { } days && double.IsFinite(days)) lines.Add(texts.NumberOfDays(days));
        return lines;
    }

    public static (double Width, double Height) Size(ProcessEdge edge, ChartTexts texts)
    {
        var lines = Lines(edge, texts);
        var longest = lines.Select((line, i) => Lettering.Width(line, 12, bold: i == 0)).DefaultIfEmpty(0).Max();
        return (Math.Min(longest + 8, 110),
            lines.Count * LineHeight + 4);
    }

    /// <summary>On a patch of paper: the line goes on behind it.</summary>
    public static void Draw(Frame frame, ProcessEdge edge, double x, double y)
    {
        var lines = Lines(edge, frame.Texts);
        var (width, height) = Size(edge, frame.Texts);
        if (lines.Count == 0) return;
        if (edge.Withheld)
        {
            frame.Withheld(x - width / 2, y - height / 2, width, height);
            return;
        }
        frame.Marks.Rect(x - width / 2, y - height / 2, width, height, Palette.Paper);
        for (var i = 0; i < lines.Count; i++)
        {
            var style = new TextStyle(i == 0 ? Palette.Ink : Palette.Muted, 12, "middle", Bold: i == 0);
            var line = Lettering.Cut(lines[i], width, 12, style.Bold);
            frame.Marks.Text(x, y - height / 2 + 13 + i * LineHeight, line, style, "edge-label");
        }
    }
}

/// <summary>A node: its name over at most three lines, and what is counted.</summary>
static class ProcessNodeMark
{
    const double LineHeight = 15, Padding = 8, NameSize = 12.5;

    /// <summary>All nodes are as wide as the longest word in a name, within bounds.</summary>
    public static double Width(IEnumerable<ProcessNode> nodes) =>
        Math.Clamp(nodes.Max(node => Lettering.LongestWord(node.Name, NameSize)), 94, 140) + 2 * Padding;

    public static double Height(ProcessNode node, double width) =>
        14 + Names(node, width).Count * LineHeight + (node.Withheld || node.CountText.Length > 0 ? LineHeight : 0);

    public static void Draw(Frame frame, ProcessNode node, double x, double y, double width)
    {
        var height = Height(node, width);
        var fill = node.Highlighted ? Palette.Series[0]
            : node.Kind == ProcessNodeKind.Activity ? Palette.Paper
            : Palette.NoCare;
        var words = node.Withheld ? frame.Texts.TooFew : node.CountText;
        frame.Marks.Rect(x, y, width, height, fill, "node", $"{node.Name}: {words}");
        var border = new PathData().Move(x, y).Right(width).Down(height).Right(-width).Close();
        frame.Marks.Stroke(border, new(node.Highlighted ? Palette.Series[0] : Palette.Context, 1.2));
        var paint = node.Highlighted ? Palette.OnSeries : Palette.Ink;
        var names = Names(node, width);
        for (var i = 0; i < names.Count; i++)
            frame.Marks.Text(x + Padding, y + 18 + i * LineHeight, names[i], new(paint, NameSize), "node-name");
        var below = y + 18 + names.Count * LineHeight;
        if (node.Withheld) frame.Withheld(x + 1, below - 13, width - 2, 18);
        else
            frame.Marks.Fit(x + Padding, below, words, width - 2 * Padding,
                new(node.Highlighted ? Palette.OnSeries : Palette.Muted, 12), "count");
    }

    static List<string> Names(ProcessNode node, double width) =>
        Lettering.Wrap(node.Name, width - 2 * Padding, NameSize, 3);
}
