using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>What may be said of a trend. "Cannot tell" is a full answer.</summary>
public enum TrendVerdict
{
    CannotTell,
    NoChangeShown,
    Rising,
    Falling,
}

/// <summary>Why a verdict is what it is; pages and reports turn it into a sentence.</summary>
public enum TrendReason
{
    /// <summary>Too few periods are known.</summary>
    TooFewPeriods,

    /// <summary>Too few children or events in all.</summary>
    TooFewCounted,

    /// <summary>The change is within what chance gives, many areas being looked at together.</summary>
    WithinChance,

    /// <summary>The methods do not point the same way.</summary>
    MethodsDisagree,

    /// <summary>Without one of the periods it is no longer shown.</summary>
    HangsOnOnePeriod,

    /// <summary>Without one child it is no longer shown.</summary>
    HangsOnOneChild,

    /// <summary>Rounding of the published counts alone could give it.</summary>
    WithinRounding,

    /// <summary>Shown, and it stood up to all of the above.</summary>
    Shown,
}

/// <summary>The trend of an indicator in an area and form, with how sure it is.</summary>
/// <param name="PercentPerYear">Change per year, %; with <paramref name="Low"/> and <paramref name="High"/> as 95 %
/// interval.</param>
/// <param name="MethodsAgree">Of the methods, how many show a change in that direction.</param>
/// <param name="AdjustedP">After Benjamini–Hochberg over all areas of this indicator and form.</param>
public sealed record Trend(
    string Municipality, Area Area, Indicator Indicator, string Form, TrendVerdict Verdict, TrendReason Reason,
    double? PercentPerYear, double? Low, double? High, int MethodsAgree, int MethodsTotal, double? AdjustedP);

/// <summary>How verdicts and reasons are written in tables and exports.</summary>
public static class TrendWords
{
    public static string Key(this TrendVerdict verdict) => verdict switch
    {
        TrendVerdict.Rising => "stijgend",
        TrendVerdict.Falling => "dalend",
        TrendVerdict.NoChangeShown => "geen verandering aangetoond",
        _ => "niet te bepalen",
    };

    public static string Key(this TrendReason reason) => reason switch
    {
        TrendReason.TooFewPeriods => "te weinig perioden",
        TrendReason.TooFewCounted => "te weinig jeugdigen",
        TrendReason.WithinChance => "binnen toeval",
        TrendReason.MethodsDisagree => "methoden spreken elkaar tegen",
        TrendReason.HangsOnOnePeriod => "hangt op één periode",
        TrendReason.HangsOnOneChild => "hangt op één jeugdige",
        TrendReason.WithinRounding => "binnen de afronding",
        _ => "aangetoond",
    };
}
