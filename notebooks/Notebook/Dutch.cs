using System.Globalization;
using Analytics.Charts;
using Analytics.Pipeline.Measure;

namespace Notebook;

/// <summary>Figures as Dutch readers write them.</summary>
public static class Dutch
{
    public static string Number(double? value, int decimals = 0) =>
        value?.ToString($"N{decimals}", ChartTexts.Dutch.Numbers) ?? "niet te bepalen";

    /// <summary>"stijgend (aangetoond): 4,1 % per jaar, 95%-interval 2,0 tot 6,3".</summary>
    public static string Sentence(Trend trend) => trend.PercentPerYear is { } percent
        ? $"{trend.Verdict.Key()} ({trend.Reason.Key()}): {Number(percent, 1)} % per jaar, 95%-interval "
            + $"{Number(trend.Low, 1)} tot {Number(trend.High, 1)}; "
            + $"{trend.MethodsAgree} van {trend.MethodsTotal} methoden zien haar"
        : $"{trend.Verdict.Key()} ({trend.Reason.Key()})";

    /// <summary>"2024K1" on the axis of a chart.</summary>
    public static TrendPoint Point(IndicatorValue value)
    {
        var year = int.Parse(value.Period.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var period = new ChartPeriod(year, value.Period.Length > 4 ? value.Period[5] - '0' : null);
        return new(period, value.Value, value.Low, value.High, Provisional: !value.Complete);
    }
}
