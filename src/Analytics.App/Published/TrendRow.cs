using Analytics.Pipeline.Measure;

namespace Analytics.App.Published;

/// <summary>A published verdict on a series.</summary>
public sealed record TrendRow(
    string Area, string Indicator, string Form, string Verdict, string Reason,
    double? PercentPerYear, double? Low, double? High, short MethodsAgree, short MethodsTotal)
{
    public TrendVerdict Kind => Enum.GetValues<TrendVerdict>().FirstOrDefault(verdict => verdict.Key() == Verdict);

    public TrendReason Why => Enum.GetValues<TrendReason>()
        .FirstOrDefault(reason => reason.Key() == Reason, TrendReason.TooFewCounted);
}
