namespace Analytics.Statistics;

/// <summary>
/// A second opinion on <see cref="PoissonGammaSmoothing"/>: pulls the rates of small areas towards the mean without
/// assuming a shape for how areas differ.
/// </summary>
/// <remarks>
/// <code>
/// m  = Σ observed / Σ expected,   s² = Σ expected · (crude - m)² / Σ expected
/// A  = max(0, s² - m / mean expected),   w = A / (A + m/expected)
/// smoothed = m + w · (crude - m)
/// </code>
/// <para>By moments alone, so there is nothing to repeat. A = 0 means that chance explains all differences: every
/// area gets the mean.</para>
/// <para>Source: R.J. Marshall, Appl. Stat. 40 (1991) 283-294, the global estimator. Checked against the formula in
/// R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class MarshallSmoothing
{
    /// <param name="areas">For each area the events observed and those expected of it, such as by its ages.</param>
    /// <returns>The smoothed areas, without intervals; null when something is expected of fewer than five areas or
    /// nothing was observed at all.</returns>
    /// <exception cref="ArgumentException">A count or expectation that is negative or not finite.</exception>
    public static SmoothedAreas? Of(IReadOnlyList<(int Observed, double Expected)> areas)
    {
        if (PoissonGammaSmoothing.Used(areas) is not { } used) return null;

        var mean = used.Sum(area => area.Observed) / used.Sum(area => area.Expected);
        return With(areas, mean, VarianceBeyondChance(used, mean));
    }

    /// <summary>Every area has the mean.</summary>
    internal static SmoothedAreas AllEqual(IReadOnlyList<(int Observed, double Expected)> areas) =>
        With(areas, areas.Sum(area => area.Expected > 0 ? area.Observed : 0) / areas.Sum(area => area.Expected), 0);

    internal static double VarianceBeyondChance(IReadOnlyList<(int Observed, double Expected)> used, double mean)
    {
        double expected = 0, spread = 0;
        foreach (var area in used)
        {
            var apart = area.Observed / area.Expected - mean;
            expected += area.Expected;
            spread += area.Expected * apart * apart;
        }

        return Math.Max(0, spread / expected - mean / (expected / used.Count));
    }

    static SmoothedAreas With(IReadOnlyList<(int Observed, double Expected)> areas, double mean, double variance)
    {
        return new SmoothedAreas(mean, variance, [.. areas.Select(area => area.Expected > 0 ? Smooth(area) : null)]);

        SmoothedArea Smooth((int Observed, double Expected) area)
        {
            double crude = area.Observed / area.Expected, weight = variance / (variance + mean / area.Expected);
            return new SmoothedArea(crude, mean + weight * (crude - mean), weight, null, null);
        }
    }
}
