namespace Analytics.Statistics;

/// <summary>
/// Which areas differ from expectation by more than their size explains? Limits that are wide for small areas, and
/// wider when areas differ anyhow.
/// </summary>
/// <remarks>
/// <para>On the square root scale, where chance is the same at every ratio (y = √(observed/expected), target 1):</para>
/// <code>
/// s  = 1 / (2√expected),   z = (y - 1) / s
/// φ  = mean of z², z pulled in to its own 10% and 90% quantiles (winsorised)
/// τ² = max(0, (I·φ - (I - 1)) / (Σw - Σw²/Σw)),   w = 1/s²,   I areas
/// limits = max(0, 1 ± q·√(s² + τ²))²,   q = 1.959964 (95%) and 3.090232 (99.8%)
/// </code>
/// <para>Winsorising keeps the outliers that the funnel is to show from widening it. The additive τ² is chosen over
/// multiplying by φ, since differences between areas do not vanish with size. Where fewer than about five are
/// expected the limits are approximate. Quantiles are R's type 7.</para>
/// <para>Source: D.J. Spiegelhalter, Stat. Med. 24 (2005) 1185-1202, and Qual. Saf. Health Care 14 (2005) 347-351 on
/// over-dispersion. Checked against the formulas in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class FunnelLimits
{
    const double Z95 = 1.959963984540054;
    const double Z998 = 3.090232306167813;
    const double Winsorised = 0.1;
    const int FewestAreas = 5;

    /// <param name="areas">For each area the events observed and those expected of it, such as by its ages.</param>
    /// <returns>The funnel (ratios), or null when something is expected of fewer than five areas: then their usual
    /// difference cannot be determined.</returns>
    /// <exception cref="ArgumentException">A count or expectation that is negative or not finite.</exception>
    public static Funnel? Of(IReadOnlyList<(int Observed, double Expected)> areas)
    {
        if (areas.Any(area => area.Observed < 0 || !(area.Expected >= 0 && double.IsFinite(area.Expected))))
            throw new ArgumentException("Contains a number that is negative or not finite", nameof(areas));

        List<(int Observed, double Expected)> used = [.. areas.Where(area => area.Expected > 0)];
        if (used.Count < FewestAreas) return null;

        var phi = Phi([.. used.Select(Z).Order()]);
        var weights = used.Sum(area => Weight(area.Expected));
        var effective = weights - used.Sum(area => Weight(area.Expected) * (Weight(area.Expected) / weights));
        var beyondChance = used.Count * phi - (used.Count - 1);
        var tau2 = effective > 0 ? Math.Max(0, beyondChance / effective) : 0; // 0 when one area is all there is.
        return new Funnel(phi, tau2, [.. areas.Select(area => area.Expected > 0 ? Judge(area, tau2) : null)]);
    }

    static double Weight(double expected) => 4 * expected;

    static double Z((int Observed, double Expected) area) => 2 * (Math.Sqrt(area.Observed) - Math.Sqrt(area.Expected));

    static double Phi(double[] sorted)
    {
        double low = Quantile(sorted, Winsorised), high = Quantile(sorted, 1 - Winsorised);
        return sorted.Average(z => Math.Pow(Math.Clamp(z, low, high), 2));
    }

    static double Quantile(double[] sorted, double share)
    {
        var rank = share * (sorted.Length - 1);
        var below = Math.Min((int)rank, sorted.Length - 2);
        return sorted[below] + (rank - below) * (sorted[below + 1] - sorted[below]);
    }

    static FunnelArea Judge((int Observed, double Expected) area, double tau2)
    {
        var chance = 1 / Weight(area.Expected);
        var spread = Math.Sqrt(chance + tau2);
        var z = Z(area);
        return new FunnelArea(area.Observed / area.Expected, z, z * Math.Sqrt(chance) / spread, Limit(-Z95), Limit(Z95),
            Limit(-Z998), Limit(Z998));

        double Limit(double q) => Math.Pow(Math.Max(0, 1 + q * spread), 2);
    }
}
