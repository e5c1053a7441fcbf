using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <param name="SizeTitle">The title below: what makes an area large, e.g. "jeugdigen in het gebied" or "verwacht
/// aantal".</param>
/// <param name="Unit">The title above: what is measured, e.g. "per 1.000 jeugdigen".</param>
/// <param name="Centre">The value of all areas together: the middle of the funnel.</param>
/// <param name="CentreName">The name beside that line, e.g. "regio".</param>
public sealed record FunnelChartData(
    ChartHead Head, string SizeTitle, string Unit, double Centre, string CentreName, IReadOnlyList<FunnelArea> Areas)
{
    /// <summary>The limits at rising sizes; the lines go through them. None: only the middle is drawn.</summary>
    public IReadOnlyList<FunnelLimit> Limits { get; init; } = [];
}

/// <param name="Size">Population or expected count.</param>
/// <param name="Withheld">Too few youths to show: named in the note below, and no dot.</param>
public sealed record FunnelArea(
    string Name, double? Size, double? Value, bool Withheld = false, bool Highlighted = false);

/// <summary>Between which values an ordinary area of this size lies, 95 and 99.8 times out of a hundred.</summary>
public sealed record FunnelLimit(double Size, double Low95, double High95, double Low998, double High998);

/// <summary>
/// Areas by size, with the limits of chance around the value of all of them: small areas swing more, and that says
/// nothing about them. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine
/// 24 (2005).
/// </summary>
public static class FunnelChart
{
    const string Kind = "funnel";

    public static string Svg(FunnelChartData data)
    {
        var areas = data.Areas.Where(area => !area.Withheld && Finite(area.Size) && Finite(area.Value)).ToList();
        var withheld = data.Areas.Where(area => area.Withheld).ToList();
        if (data.Areas.Count > 0 && withheld.Count == data.Areas.Count) return Frame.TooFew(data.Head, Kind);
        if (areas.Count == 0) return Frame.Empty(data.Head, Kind);

        var sizes = Domain.Nice(areas.Select(area => area.Size), data.Head.IsNarrow ? 3 : 6);
        var values = ValueDomain(data, areas);
        var margins = new Margins(Axis.LeftWidth(values, data.Head.Texts), RightWidth(data), 30,
            Below: withheld.Count > 0 ? 68 : 44);
        var frame = new Frame(data.Head, Kind, margins, data.Head.IsNarrow ? 240 : 340);
        var (x, y) = (sizes.Between(frame.Left, frame.Right), values.Between(frame.Bottom, frame.Top));

        Axis.Left(frame, values, data.Unit);
        Axis.Bottom(frame, sizes, data.SizeTitle);
        Limits(frame, data, x, y);
        foreach (var area in areas.OrderBy(area => area.Highlighted))
            Dot(frame, data, area, x, y, values.ValueDecimals);
        Names(frame, [.. areas.Where(area => area.Highlighted)], x, y);
        Note(frame, withheld);
        return frame.ToSvg();
    }

    static bool Finite(double? value) => value is { } v && double.IsFinite(v);

    /// <summary>
    /// Room for every area, and for the limits from the smaller areas on: nearer to zero they go on for ever.
    /// </summary>
    static Domain ValueDomain(FunnelChartData data, List<FunnelArea> areas)
    {
        var small = areas.Select(area => area.Size!.Value).Order().ElementAt(areas.Count / 4);
        var limits = data.Limits.Where(limit => limit.Size >= small).Select(limit => (double?)limit.High998);
        return Domain.Nice(areas.Select(area => area.Value).Concat(limits).Append(data.Centre));
    }

    static double RightWidth(FunnelChartData data) =>
        Math.Min(Math.Max(Lettering.Width(data.CentreName, 12), Lettering.Width("99,8 %", 12)) + 12,
            data.Head.Width * 0.24);

    static void Limits(Frame frame, FunnelChartData data, Scale x, Scale y)
    {
        var limits = data.Limits.OrderBy(limit => limit.Size).ToList();
        Limit(frame, [.. limits.Select(limit => (limit.Size, limit.High998))], x, y, "4 3");
        Limit(frame, [.. limits.Select(limit => (limit.Size, limit.Low998))], x, y, "4 3");
        Limit(frame, [.. limits.Select(limit => (limit.Size, limit.High95))], x, y, null);
        Limit(frame, [.. limits.Select(limit => (limit.Size, limit.Low95))], x, y, null);
        frame.Marks.Line(frame.Left, y[data.Centre], frame.Right, y[data.Centre], new(Palette.Ink, 1.5), "centre");

        var names = new List<(double Y, string Name)> { (y[data.Centre], data.CentreName) };
        if (limits.LastOrDefault(limit => limit.Size <= x.Max) is { } last)
        {
            names.Add((y[last.High998], frame.Texts.Number(99.8, 1) + "\u00a0%"));
            names.Add((y[last.High95], frame.Texts.Number(95, 0) + "\u00a0%"));
        }
        var at = Spread.Between([.. names.Select(name => name.Y)], 15, frame.Top, frame.Bottom);
        for (var i = 0; i < names.Count; i++)
            frame.Marks.Fit(frame.Right + 8, at[i] + 4, names[i].Name, frame.Width - frame.Right - 8, TextStyle.Small,
                "name");
    }

    /// <summary>A line as far as it lies in the plot; what leaves it is cut off at the edge.</summary>
    static void Limit(Frame frame, List<(double Size, double Value)> line, Scale x, Scale y, string? dash)
    {
        var path = new PathData();
        var drawing = false;
        for (var i = 0; i < line.Count; i++)
        {
            var inside = Finite(line[i].Value) && line[i].Value <= y.Max && line[i].Value >= y.Min
                && line[i].Size <= x.Max;
            if (inside && !drawing && i > 0 && Finite(line[i - 1].Value))
                path.Move(x[Crossing(line[i - 1], line[i], y)], y[line[i - 1].Value]);
            else if (inside && !drawing) path.Move(x[line[i].Size], y[line[i].Value]);
            if (inside) path.Line(x[line[i].Size], y[line[i].Value]);
            drawing = inside;
        }
        frame.Marks.Stroke(path, new(Palette.Context, 1.2, dash), "limit");
    }

    static double Crossing((double Size, double Value) outside, (double Size, double Value) inside, Scale y)
    {
        var edge = Math.Clamp(outside.Value, y.Min, y.Max);
        if (outside.Value == inside.Value) return outside.Size;
        return outside.Size + (inside.Size - outside.Size) * (edge - outside.Value) / (inside.Value - outside.Value);
    }

    static void Dot(Frame frame, FunnelChartData data, FunnelArea area, Scale x, Scale y, int decimals)
    {
        var tip = $"{area.Name}: {frame.Texts.Number(area.Value!.Value, decimals)} {data.Unit}; "
            + $"{frame.Texts.Number(area.Size!.Value, 0)} {data.SizeTitle}";
        var paint = area.Highlighted ? Palette.Series[0] : Palette.Context;
        frame.Marks.Circle(x[area.Size.Value], y[area.Value.Value], area.Highlighted ? 5.5 : 3.5, paint, "point", tip);
    }

    /// <summary>
    /// A name stands right of its dot, or left where the plot ends; names that would touch move apart.
    /// </summary>
    static void Names(Frame frame, List<FunnelArea> areas, Scale x, Scale y)
    {
        if (areas.Count == 0) return;
        var at = Spread.Between([.. areas.Select(area => y[area.Value!.Value])], 16, frame.Top + 6, frame.Bottom - 6);
        for (var i = 0; i < areas.Count; i++)
        {
            var dot = x[areas[i].Size!.Value];
            var left = dot + Lettering.Width(areas[i].Name, 13, bold: true) + 10 > frame.Right
                && dot - frame.Left > frame.Right - dot;
            var style = new TextStyle(Palette.Ink, 13, left ? "end" : "start", Bold: true) { Rim = true };
            var room = left ? dot - frame.Left - 10 : frame.Right - dot - 10;
            frame.Marks.Fit(dot + (left ? -10 : 10), at[i] + 4.5, areas[i].Name, room, style, "area-name");
        }
    }

    static void Note(Frame frame, List<FunnelArea> withheld)
    {
        if (withheld.Count == 0) return;
        var (texts, top) = (frame.Texts, frame.Bottom + 48);
        frame.Marks.Cover(frame.Left, top, 16, 12, Pattern.Hatch,
            string.Join(", ", withheld.Select(area => area.Name)));
        var areas = withheld.Count == 1 ? texts.Area : texts.Areas;
        var words = $"{texts.TooFew}: {texts.Number(withheld.Count, 0)} {areas}";
        frame.Marks.Text(frame.Left + 22, top + 10, words, TextStyle.Small, "too-few");
    }
}
