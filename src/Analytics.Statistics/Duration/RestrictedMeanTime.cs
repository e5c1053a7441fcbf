namespace Analytics.Statistics;

/// <summary>Average time within a horizon, in the unit of the given times.</summary>
/// <param name="Mean">Area under the curve up to the horizon.</param>
/// <param name="Lower">Lower bound of its 95% interval.</param>
/// <param name="Upper">Upper bound of its 95% interval.</param>
/// <param name="StandardError">Of the mean.</param>
public readonly record struct RestrictedMeanTime(double Mean, double Lower, double Upper, double StandardError);
