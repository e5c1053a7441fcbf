namespace Analytics.Statistics;

/// <summary>A slope with its uncertainty, in units of the series per period.</summary>
/// <param name="Slope">The median of the slopes between all pairs of periods.</param>
/// <param name="Lower">Lower bound of the 95% interval; null when there are too few pairs for it.</param>
/// <param name="Upper">Upper bound of the 95% interval; null when there are too few pairs for it.</param>
public readonly record struct TheilSenSlope(double Slope, double? Lower, double? Upper);
