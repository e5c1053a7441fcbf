namespace Analytics.Statistics;

/// <summary>
/// How much does a series with a season change per period? The median of the slopes between all pairs of periods of
/// the same season.
/// </summary>
/// <remarks>
/// <code>
/// slope    = median of (x_j - x_i) / (j - i), all i &lt; j of the same season;   N slopes
/// interval = the slopes with rank (N - C)/2 and (N + C)/2 + 1,   C = 1.959964 · √Var(S)
/// </code>
/// <para>Var(S) is that of <see cref="SeasonalMannKendall"/>, with ties; between two ranks the bound is
/// interpolated. Chosen as the slope that belongs to that test. With one season it is <see cref="TheilSen"/>.</para>
/// <para>Source: R.M. Hirsch, J.R. Slack and R.A. Smith, Water Resour. Res. 18 (1982) 107-121; R.O. Gilbert,
/// Statistical Methods for Environmental Pollution Monitoring (1987), section 17.3. Checked against the definition
/// in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class SeasonalTheilSen
{
    const double Z = 1.959963984540054;
    const int FewestValues = 4;
    const int MostOnStack = 512;

    /// <param name="values">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <param name="seasons">Periods in a cycle: 4 for quarters, 12 for months.</param>
    /// <returns>The slope per period, or null when there are fewer than four values or no two of the same season.
    /// The interval alone is null when its ranks fall outside the slopes or when all values of each season are
    /// equal.</returns>
    /// <exception cref="ArgumentException">A value that is not finite; fewer than one season.</exception>
    public static TheilSenSlope? Of(IReadOnlyList<double?> values, int seasons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seasons, 1);
        var most = values.Count * (values.Count - 1) / 2;
        Span<double> slopes = most <= MostOnStack ? stackalloc double[most] : new double[most];
        var (observed, filled) = (0, 0);
        for (var later = 0; later < values.Count; later++)
        {
            if (Finite.OrGap(values[later], nameof(values)) is not { } value) continue;
            observed++;
            for (var earlier = later - seasons; earlier >= 0; earlier -= seasons)
                if (values[earlier] is { } before) slopes[filled++] = (value - before) / (later - earlier);
        }

        if (observed < FewestValues || filled == 0) return null;
        slopes = slopes[..filled];
        slopes.Sort();
        var median = At(slopes, (filled + 1) / 2.0);
        if (SeasonalMannKendall.Of(values, seasons) is not { } test) return new TheilSenSlope(median, null, null);

        var half = Z * Math.Sqrt(test.Variance);
        double low = (filled - half) / 2, high = (filled + half) / 2 + 1;
        return low >= 1 && high <= filled
            ? new TheilSenSlope(median, At(slopes, low), At(slopes, high))
            : new TheilSenSlope(median, null, null);
    }

    /// <summary>The value at a rank counted from 1, interpolated between two neighbours.</summary>
    static double At(ReadOnlySpan<double> sorted, double rank)
    {
        var below = (int)Math.Floor(rank);
        var above = Math.Min(below + 1, sorted.Length);
        return sorted[below - 1] + (rank - below) * (sorted[above - 1] - sorted[below - 1]);
    }
}
