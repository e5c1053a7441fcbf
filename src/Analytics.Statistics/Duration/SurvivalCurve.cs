namespace Analytics.Statistics;

/// <summary>How long something lasts, when part of it has not ended yet.</summary>
/// <param name="Steps">A step for each time at which something ended, in order; before the first all last.</param>
/// <param name="Median">The time after which half has ended; null when less than half ever does.</param>
/// <param name="MedianLower">Lower bound of the 95% interval of the median; null when unknown.</param>
/// <param name="MedianUpper">Upper bound of the 95% interval of the median; null when unknown: it may be any later
/// time.
/// </param>
public sealed record SurvivalCurve(
    IReadOnlyList<SurvivalStep> Steps, double? Median, double? MedianLower, double? MedianUpper);

/// <summary>The curve from one time up to the next step.</summary>
/// <param name="Time">In the unit of the given times.</param>
/// <param name="AtRisk">Those that lasted up to this time and were still watched.</param>
/// <param name="Ended">Those of them that ended at this time.</param>
/// <param name="Survival">Share that lasts beyond this time, between 0 and 1.</param>
/// <param name="Lower">Lower bound of its 95% interval; null where the curve is 0.</param>
/// <param name="Upper">Upper bound of its 95% interval; null where the curve is 0.</param>
public readonly record struct SurvivalStep(
    double Time, int AtRisk, int Ended, double Survival, double? Lower, double? Upper);
