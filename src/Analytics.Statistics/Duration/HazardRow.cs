namespace Analytics.Statistics;

/// <summary>Persons in one period with the same factors.</summary>
/// <param name="Period">Since the beginning, in whole periods.</param>
/// <param name="Factors">Such as 1 for who had an event before and 0 for who had not.</param>
/// <param name="AtRisk">Persons that might have moved on.</param>
/// <param name="Moved">Of them those that did.</param>
public sealed record HazardRow(int Period, IReadOnlyList<double> Factors, int AtRisk, int Moved);

/// <summary>How a factor goes together with the chance to move on, the other factors being equal.</summary>
/// <param name="Value">Odds with one more of the factor, divided by the odds without: 1 is no difference.</param>
/// <param name="Lower">Lower bound of the 95% interval.</param>
/// <param name="Upper">Upper bound of the 95% interval.</param>
/// <param name="PValue">Two-sided, of no difference.</param>
public readonly record struct OddsRatio(double Value, double Lower, double Upper, double PValue);
