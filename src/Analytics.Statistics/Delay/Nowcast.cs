namespace Analytics.Statistics;

/// <summary>Counts of recent periods, completed for what is still to be reported.</summary>
/// <param name="Dispersion">Variance of the counts relative to chance, at least 1.</param>
/// <param name="Origins">In the given order; null for a period of which nothing was reported yet.</param>
public sealed record Nowcast(double Dispersion, IReadOnlyList<NowcastCount?> Origins);

/// <summary>The count of one period.</summary>
/// <param name="Reported">So far.</param>
/// <param name="Expected">When all will have been reported.</param>
/// <param name="Lower">Lower bound of the 95% interval of that final count; not below what was reported.</param>
/// <param name="Upper">Upper bound of the 95% interval of that final count.</param>
/// <param name="StandardError">Of the final count, including what chance will do.</param>
/// <param name="Complete">Share that is reported, 0 to 1.</param>
public readonly record struct NowcastCount(
    double Reported, double Expected, double Lower, double Upper, double StandardError, double Complete);
