using Analytics.App.Published;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>A published figure in a cell of a table. What is withheld is said, never left empty or zero.</summary>
static class CellText
{
    /// <summary>Short, because a table has many; the sentence about it stands below the table.</summary>
    public static string TooFew => T("te weinig");

    public static string Value(Indicator indicator, Cell? cell) => cell switch
    {
        null => T("niet bekend"),
        { Withheld: true } => TooFew,
        { Value: { } value } => Format.Value(indicator.Measurement, value, cell.Low, cell.High),
        _ => T("niet te bepalen"),
    };

    public static string Interval(Indicator indicator, Cell? cell) =>
        cell is null or { Withheld: true } ? "" : Format.Interval(indicator.Measurement, cell.Low, cell.High);

    public static string Count(Indicator indicator, Cell? cell) => cell switch
    {
        null => "",
        { Withheld: true } => TooFew,
        { Numerator: { } cents } when indicator.Measurement == Measurement.EurosPerYouth => Format.Euros(cents / 100.0),
        { Numerator: { } count } => Format.Count(count),
        _ => "",
    };
}
