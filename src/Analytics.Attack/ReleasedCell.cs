namespace Analytics.Attack;

/// <summary>A figure as a reader finds it in a released table; null is withheld.</summary>
/// <param name="Area">CBS code of a buurt, wijk or gemeente, or the code of the region.</param>
/// <param name="Level">"buurt", "wijk", "gemeente" or "regio".</param>
/// <param name="Form">Form of care; "totaal" is all together.</param>
/// <param name="Period">"2024K1" is a quarter, "2024" a year.</param>
/// <param name="Numerator">Children, events or cents.</param>
/// <param name="Denominator">What they are a share of.</param>
/// <param name="Value">In the indicator's unit.</param>
public sealed record ReleasedCell(
    string Area, string Level, string Indicator, string Form, string Period,
    long? Numerator, long? Denominator, double? Value, double? Low, double? High, bool Withheld)
{
    public const string AllForms = "totaal";

    /// <summary>The year that the period is or lies in.</summary>
    public string Year => Period[..4];

    public bool IsYear => Period.Length == 4;
}
