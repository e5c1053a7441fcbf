using Analytics.App.Published;
using Analytics.Pipeline.Measure;

namespace Analytics.App;

/// <summary>What a sentence about a trend is made of.</summary>
/// <param name="First">The first year of which all is known, if any.</param>
/// <param name="Last">The last such year.</param>
public sealed record TrendFacts(
    Indicator Indicator, string Form, TrendVerdict Verdict, TrendReason Reason,
    double? PercentPerYear, double? Low, double? High, int MethodsAgree, int MethodsTotal,
    YearValue? First, YearValue? Last)
{
    /// <summary>Whether a change was shown.</summary>
    public bool IsShown => Verdict is TrendVerdict.Rising or TrendVerdict.Falling;

    public static TrendFacts Of(TrendRow trend, Cell? first, Cell? last) => new(
        Indicators.Find(trend.Indicator), trend.Form, trend.Kind, trend.Why,
        trend.PercentPerYear, trend.Low, trend.High, trend.MethodsAgree, trend.MethodsTotal,
        YearValue.Of(first), YearValue.Of(last));
}

/// <summary>A year's value in the indicator's unit.</summary>
public sealed record YearValue(string Year, double Value, double? Low, double? High)
{
    public static YearValue? Of(Cell? cell) =>
        cell is { Value: { } value } ? new YearValue(cell.Period, value, cell.Low, cell.High) : null;
}
