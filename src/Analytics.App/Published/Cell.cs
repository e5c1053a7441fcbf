namespace Analytics.App.Published;

/// <summary>A published figure as pages read it: counts are rounded, and null when they are withheld.</summary>
/// <param name="Period">2024K1 or 2024.</param>
/// <param name="Value">In the indicator's unit; null when withheld or not determined.</param>
public sealed record Cell(
    string Area, string Indicator, string Form, string Period, long? Numerator, long? Denominator,
    double? Value, double? Low, double? High, bool Withheld, bool Provisional)
{
    public bool IsYear => Period.Length == 4;

    /// <summary>Known and complete: what sentences may compare.</summary>
    public bool IsFirm => Value is not null && !Withheld && !Provisional;
}
