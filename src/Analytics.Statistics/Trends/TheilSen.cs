namespace Analytics.Statistics;

/// <summary>How much does a series change per period? The median of the slopes between all pairs of periods.</summary>
/// <remarks>
/// <code>
/// slope    = median of (x_j - x_i) / (j - i), all i &lt; j;   N slopes
/// interval = the slopes with rank (N - C)/2 and (N + C)/2 + 1,   C = 1.959964 · √Var(S)
/// </code>
/// <para>Var(S) is that of <see cref="MannKendall"/>, with ties; between two ranks the bound is interpolated. Chosen as
/// the slope that belongs to that test: up to 29% of the values may be wild without moving it far. With a season see
/// <see cref="SeasonalTheilSen"/>.</para>
/// <para>Source: P.K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379-1389; R.O. Gilbert, Statistical Methods for
/// Environmental Pollution Monitoring (1987), section 16.5. Checked against the definition in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class TheilSen
{
    /// <param name="values">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <returns>The slope, or null when there are fewer than four values. The interval alone is null when its ranks
    /// fall outside the slopes (below six values) or when all values are equal.</returns>
    /// <exception cref="ArgumentException">A value that is not finite.</exception>
    public static TheilSenSlope? Of(IReadOnlyList<double?> values) => SeasonalTheilSen.Of(values, seasons: 1);
}
