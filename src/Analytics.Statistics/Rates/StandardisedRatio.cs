namespace Analytics.Statistics;

/// <summary>What was observed, compared with what was expected given the composition.</summary>
/// <param name="Observed">Events.</param>
/// <param name="Expected">Events that the standard's rates would give.</param>
/// <param name="Ratio">Observed divided by expected: 1.2 is 20% more than expected.</param>
/// <param name="Lower">Lower bound of the 95% interval of the ratio.</param>
/// <param name="Upper">Upper bound of the 95% interval of the ratio.</param>
public readonly record struct StandardisedRatio(
    int Observed, double Expected, double Ratio, double Lower, double Upper);
