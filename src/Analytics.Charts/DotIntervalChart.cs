using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <param name="Unit">The title of the axis, e.g. "per 1.000 jeugdigen".</param>
public sealed record DotIntervalChartData(ChartHead Head, string Unit, IReadOnlyList<DotIntervalRow> Rows)
{
    /// <summary>What every area is compared with, e.g. the value of the region.</summary>
    public double? Reference { get; init; }
    public string ReferenceName { get; init; } = "";
}

/// <param name="Value">Null when it cannot be determined.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of the 95 % interval.</param>
/// <param name="Withheld">Too few youths to show: a hatched row, whatever the value.</param>
public sealed record DotIntervalRow(
    string Name, double? Value, double? Low = null, double? High = null, bool Withheld = false,
    bool Highlighted = false);

/// <summary>
/// Areas from high to low, each with its interval: neighbours in a ranking whose intervals overlap have no order.
/// Areas without a figure come last.
/// </summary>
public static class DotIntervalChart
{
    const string Kind = "dot-interval";

    public static string Svg(DotIntervalChartData data)
    {
        var rows = Ranked(data.Rows);
        if (rows.Count == 0) return Frame.Empty(data.Head, Kind);
        if (rows.All(row => row.Withheld)) return Frame.TooFew(data.Head, Kind);

        var domain = Domain.Nice(rows.SelectMany(row => new[] { row.Value, row.Low, row.High }).Append(data.Reference),
            data.Head.IsNarrow ? 3 : 5);
        var names = rows.Max(row => Lettering.Width(row.Name, 13, row.Highlighted)) + 14;
        var values = rows.Max(row => Lettering.Width(Number(data, domain, row), 13, bold: true)) + 14;
        var left = data.Head.IsNarrow ? 1 : Math.Min(names, data.Head.Width * 0.36);
        var height = data.Head.IsNarrow ? 40 : 24;
        var frame = new Frame(data.Head, Kind, new(left, values, data.Reference is null ? 8 : 26, 44),
            rows.Count * height);

        Axis.Bottom(frame, domain, data.Unit);
        var x = domain.Between(frame.Left, frame.Right);
        Reference(frame, data, x);
        for (var i = 0; i < rows.Count; i++) Row(frame, data, domain, rows[i], frame.Top + (i + 1) * height - 12);
        return frame.ToSvg();
    }

    static List<DotIntervalRow> Ranked(IEnumerable<DotIntervalRow> rows) =>
    [
        .. rows.Select(row => row with
        {
            Value = row.Withheld || row.Value is not { } value || !double.IsFinite(value) ? null : row.Value,
            Low = row.Withheld || row.Low is not { } low || !double.IsFinite(low) ? null : row.Low,
            High = row.Withheld || row.High is not { } high || !double.IsFinite(high) ? null : row.High,
        }).OrderBy(row => row.Value is null).ThenBy(row => row.Withheld).ThenByDescending(row => row.Value),
    ];

    static string Number(DotIntervalChartData data, Domain domain, DotIntervalRow row) =>
        row.Value is { } value ? data.Head.Texts.Number(value, domain.ValueDecimals) : "";

    static void Reference(Frame frame, DotIntervalChartData data, Scale x)
    {
        if (data.Reference is not { } reference || !double.IsFinite(reference)) return;
        var at = x[reference];
        frame.Marks.Line(at, frame.Top - 6, at, frame.Bottom, new(Palette.Ink, 1.2), "reference");
        var half = Lettering.Width(data.ReferenceName, 12) / 2;
        var middle = Math.Clamp(at, Math.Min(half, frame.Width / 2), Math.Max(frame.Width - half, frame.Width / 2));
        var name = Lettering.Cut(data.ReferenceName, frame.Width, 12);
        frame.Marks.Text(middle, frame.Top - 11, name, new(Palette.Ink, 12, "middle"), "reference-name");
    }

    static void Row(Frame frame, DotIntervalChartData data, Domain domain, DotIntervalRow row, double middle)
    {
        var x = domain.Between(frame.Left, frame.Right);
        var paint = row.Highlighted ? Palette.Series[0] : Palette.Context;
        var name = TextStyle.Label with { Bold = row.Highlighted };
        if (data.Head.IsNarrow)
            frame.Marks.Fit(8, middle - 12, row.Name, frame.Right - 8, name with { Rim = true }, "name");
        else frame.Marks.Fit(0, middle + 4.5, row.Name, frame.Left - 12, name, "name");
        if (row.Withheld)
        {
            frame.Withheld(frame.Left, middle - 8, frame.Right - frame.Left, 16, $"{row.Name}: {frame.Texts.TooFew}");
            return;
        }
        if (row.Value is not { } value)
        {
            frame.Marks.Text(frame.Left + 8, middle + 4.5, frame.Texts.Unknown, TextStyle.Small with { Rim = true },
                "unknown");
            return;
        }
        var number = Number(data, domain, row);
        var tip = $"{row.Name}: {number} {data.Unit}";
        if (row is { Low: { } low, High: { } high })
        {
            frame.Marks.Line(x[low], middle, x[high], middle, new(paint, row.Highlighted ? 3 : 2), "interval");
            tip += $" ({frame.Texts.Interval} {frame.Texts.Number(low, domain.ValueDecimals)} {frame.Texts.To}"
                + $" {frame.Texts.Number(high, domain.ValueDecimals)})";
        }
        frame.Marks.Circle(x[value], middle, row.Highlighted ? 5.5 : 4.5, paint, "point", tip);
        frame.Marks.Text(frame.Width, middle + 4.5, number, name with { Anchor = "end" }, "value");
    }
}
