namespace Analytics.Statistics;

/// <summary>How much does a series change per period? The median of the slopes between all pairs of periods.</summary>
/// <remarks>
/// <code>
/// slope    = median of (x_j - x_i) / (j - i), all i &lt; j;   N slopes
/// interval = the slopes with rank (N - C)/2 and (N + C)/2 + 1,   C = 1.959964 · √Var(S)
/// </code>
/// <para>Var(S) is that of <see cref="MannKendall"/>, with ties; between two ranks the bound is interpolated. Chosen as
/// the slope that belongs to that test: up to 29% of the values may be wild without moving it far.</para>
/// <para>Source: P.K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379-1389; R.O. Gilbert, Statistical Methods for
/// Environmental Pollution Monitoring (1987), section 16.5. Checked against the definition in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class TheilSen
{
    const double Z = 1.959963984540054;

    /// <param name="values">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <returns>The slope, or null when there are fewer than four values. The interval alone is null when its ranks
    /// fall outside the slopes (below six values) or when all values are equal.</returns>
    /// <exception cref="ArgumentException">A value that is not finite.</exception>
    public static TheilSenSlope? Of(IReadOnlyList<double?> values)
    {
        var observed = new List<(double Value, int Period)>(values.Count);
        for (var period = 0; period < values.Count; period++)
            if (Finite.OrGap(values[period], nameof(values)) is { } value) observed.Add((value, period));
        if (observed.Count < 4) return null;

        var slopes = SortedSlopes(observed);
        var median = At(slopes, (slopes.Length + 1) / 2.0);
        if (MannKendall.Of(values) is not { } test) return new TheilSenSlope(median, null, null);

        var half = Z * Math.Sqrt(test.Variance);
        double low = (slopes.Length - half) / 2, high = (slopes.Length + half) / 2 + 1;
        return low >= 1 && high <= slopes.Length
            ? new TheilSenSlope(median, At(slopes, low), At(slopes, high))
            : new TheilSenSlope(median, null, null);
    }

    static double[] SortedSlopes(List<(double Value, int Period)> observed)
    {
        var slopes = new double[observed.Count * (observed.Count - 1) / 2];
        var filled = 0;
        for (var later = 1; later < observed.Count; later++)
            for (var earlier = 0; earlier < later; earlier++)
                slopes[filled++] = (observed[later].Value - observed[earlier].Value)
                    / (observed[later].Period - observed[earlier].Period);
        Array.Sort(slopes);
        return slopes;
    }

    /// <summary>The value at a rank counted from 1, interpolated between two neighbours.</summary>
    static double At(double[] sorted, double rank)
    {
        var below = (int)Math.Floor(rank);
        var above = Math.Min(below + 1, sorted.Length);
        return sorted[below - 1] + (rank - below) * (sorted[above - 1] - sorted[below - 1]);
    }
}
