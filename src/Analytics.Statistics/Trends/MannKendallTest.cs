namespace Analytics.Statistics;

/// <summary>The outcome of a Mann-Kendall test: does a series go up more often than down?</summary>
/// <param name="S">Pairs that rise minus pairs that fall.</param>
/// <param name="Variance">Variance of S without a trend, corrected for ties.</param>
/// <param name="Z">S in standard errors, with continuity correction.</param>
/// <param name="PValue">Two-sided, of no trend.</param>
/// <param name="Tau">Kendall's tau-b, from -1 (only falling) to 1 (only rising).</param>
public sealed record MannKendallTest(long S, double Variance, double Z, double PValue, double Tau);
