namespace Analytics.Statistics;

/// <summary>A difference with its uncertainty, in the unit of what is compared.</summary>
/// <param name="Value">First minus second.</param>
/// <param name="Lower">Lower bound of the 95% interval.</param>
/// <param name="Upper">Upper bound of the 95% interval.</param>
public readonly record struct Difference(double Value, double Lower, double Upper);
