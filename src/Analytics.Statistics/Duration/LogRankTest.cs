namespace Analytics.Statistics;

/// <summary>Groups compared in how long something lasts.</summary>
/// <param name="ChiSquare">Distance from no difference.</param>
/// <param name="DegreesOfFreedom">Groups that took part, less one.</param>
/// <param name="PValue">Of no difference.</param>
/// <param name="Observed">Ended, per group.</param>
/// <param name="Expected">Would have ended without a difference, per group.</param>
public sealed record LogRankTest(
    double ChiSquare, int DegreesOfFreedom, double PValue, IReadOnlyList<double> Observed,
    IReadOnlyList<double> Expected);
