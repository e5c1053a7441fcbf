using Analytics.App.Published;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>A published figure in a cell of a table. What is withheld is said, never left empty or zero.</summary>
static class CellText
{
    /// <summary>Short, because a table has many; the sentence about it stands below the table.</summary>
    public static string TooFew => T("te weinig");

    /// <param name="like">The figure it stands beside: both then have as many digits as that one allows.</param>
    public static string Value(Indicator indicator, Cell? cell, Cell? like = null) => cell switch
    {
        null => T("niet bekend"),
        { Withheld: true } => TooFew,
        { Value: { } value } => ValueLike(indicator.Measurement, value, like?.Value is null ? cell : like),
        _ => T("niet te bepalen"),
    };

    static string ValueLike(Measurement measurement, double value, Cell like) =>
        Format.Value(measurement, value, like.Low, like.High);

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
