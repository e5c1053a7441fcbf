using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <param name="Parts">The names of the parts, in one order for all bars; at most six, the rest under "overig".</param>
/// <param name="Unit">What is shared out, e.g. "aandeel van de starts (%)".</param>
public sealed record ShareBarsData(
    ChartHead Head, string Unit, IReadOnlyList<string> Parts, IReadOnlyList<ShareBar> Bars);

/// <param name="Name">The period or the area.</param>
/// <param name="Amounts">Counts or shares, in the order of the parts; made to add up to 100 %.</param>
/// <param name="Withheld">Too few youths to show: a hatched bar, whatever the amounts.</param>
/// <param name="Provisional">Not complete yet: said beside the name, with a dashed edge.</param>
public sealed record ShareBar(
    string Name, IReadOnlyList<double> Amounts, bool Withheld = false, bool Provisional = false);

/// <summary>How a whole is made up, per period or area: who refers, which forms of care.</summary>
public static class ShareBars
{
    const string Kind = "share-bars";
    const double RowHeight = 30, BarHeight = 22;

    static readonly Pattern[] Overlays =
        [Pattern.None, Pattern.Stripes, Pattern.None, Pattern.Dots, Pattern.Bars, Pattern.Grid];

    /// <exception cref="ArgumentException">More than six parts, or a bar with another number of amounts.</exception>
    public static string Svg(ShareBarsData data)
    {
        if (data.Parts.Count > Palette.Series.Count) throw new ArgumentException("At most six parts.", nameof(data));
        if (data.Bars.Any(bar => !bar.Withheld && bar.Amounts.Count != data.Parts.Count))
            throw new ArgumentException("An amount per part, in every bar.", nameof(data));
        if (data.Bars.Count == 0 || data.Parts.Count == 0) return Frame.Empty(data.Head, Kind);
        if (data.Bars.All(bar => bar.Withheld)) return Frame.TooFew(data.Head, Kind);

        var items = data.Parts.Select((part, i) => new LegendItem(part, Palette.Series[i], Pattern: Overlays[i]));
        var legend = new Legend(items, data.Head.Width);
        var names = data.Bars.Max(bar => Lettering.Width(NameOf(bar, data.Head.Texts), 13)) + 14;
        var margins = new Margins(Math.Min(names, data.Head.Width * 0.36), 14, legend.Height + 10, 44);
        var frame = new Frame(data.Head, Kind, margins, data.Bars.Count * RowHeight);

        legend.Draw(frame.Marks, 0, frame.Top - 10 - legend.Height);
        Axis.Bottom(frame, new(0, 100, data.Head.IsNarrow ? 50 : 25), data.Unit);
        for (var i = 0; i < data.Bars.Count; i++) Bar(frame, data, data.Bars[i], frame.Top + i * RowHeight + 4);
        return frame.ToSvg();
    }

    static string NameOf(ShareBar bar, ChartTexts texts) =>
        bar.Provisional ? $"{bar.Name} ({texts.Provisional})" : bar.Name;

    static void Bar(Frame frame, ShareBarsData data, ShareBar bar, double top)
    {
        var width = frame.Right - frame.Left;
        frame.Marks.Fit(0, top + 15.5, NameOf(bar, frame.Texts), frame.Left - 12, TextStyle.Label, "name");
        var total = bar.Amounts.Where(amount => double.IsFinite(amount) && amount > 0).Sum();
        if (bar.Withheld) frame.Withheld(frame.Left, top, width, BarHeight, $"{bar.Name}: {frame.Texts.TooFew}");
        else if (total is <= 0 or double.PositiveInfinity)
            frame.Marks.Text(frame.Left + 8, top + 15, frame.Texts.Unknown, TextStyle.Small with { Rim = true },
                "unknown");
        else Parts(frame, data, bar, total, top);
    }

    static void Parts(Frame frame, ShareBarsData data, ShareBar bar, double total, double top)
    {
        var (x, width) = (frame.Left, frame.Right - frame.Left);
        for (var i = 0; i < bar.Amounts.Count; i++)
        {
            if (!double.IsFinite(bar.Amounts[i]) || bar.Amounts[i] <= 0) continue;
            var share = bar.Amounts[i] / total;
            var tip = $"{bar.Name}, {data.Parts[i]}: {frame.Texts.Percent(share)}";
            frame.Marks.Rect(x, top, Math.Max(share * width - 1, 0.5), BarHeight, Palette.Series[i], "part", tip);
            frame.Marks.Cover(x, top, share * width - 1, BarHeight, Overlays[i], tip);
            Share(frame, frame.Texts.Percent(share), x, top, share * width);
            x += share * width;
        }
        if (!bar.Provisional) return;
        var edge = new PathData().Move(frame.Left, top).Right(width - 1).Down(BarHeight).Right(1 - width).Close();
        frame.Marks.Stroke(edge, new(Palette.Ink, 1.5, "5 4"), "provisional");
    }

    /// <summary>The figure in its part, on a patch of paper, so that it reads over any colour and pattern.</summary>
    static void Share(Frame frame, string words, double x, double top, double width)
    {
        var needed = Lettering.Width(words, 11) + 8;
        if (needed > width - 6) return;
        frame.Marks.Rect(x + 4, top + 4, needed, 14, Palette.Paper);
        frame.Marks.Text(x + 4 + needed / 2, top + 15, words, new(Palette.Ink, 11, "middle"), "share");
    }
}
