namespace Analytics.Statistics;

/// <summary>A ratio with its uncertainty.</summary>
/// <param name="Value">First divided by second; null when the second has no events: then it is beyond all numbers.
/// </param>
/// <param name="Lower">Lower bound of the 95% interval.</param>
/// <param name="Upper">Upper bound of the 95% interval; null when there is none.</param>
public readonly record struct RatioOfRates(double? Value, double Lower, double? Upper);
