namespace Analytics.Statistics;

/// <summary>
/// When did a rate change its course, if it did? Every segment has a level and a steady relative change of its own.
/// </summary>
/// <remarks>
/// <code>E(count_i) = exposure_i · season[i] · exp( level[segment of i] + slope[segment of i] · period_i )</code>
/// <para>All else as in <see cref="PoissonBreaks"/>, with two numbers per segment: (seasons + 1 + 3m)·ln n in the
/// criterion. To be used where a rate was rising or falling before: a steady rise would otherwise be told as a
/// staircase.</para>
/// <para>Source: as <see cref="PoissonBreaks"/>. Checked against an exhaustive search with glm in R 4.2.2, to
/// 1e-6.</para>
/// </remarks>
public static class PoissonSlopeBreaks
{
    /// <param name="counts">One per period, in order of time; null is a gap.</param>
    /// <param name="exposure">One per period, in any unit; 0 is a gap.</param>
    /// <param name="seasons">Periods in a cycle: 4 for quarters, 1 for no season.</param>
    /// <param name="shortest">Observations in a segment at least, 3 or more.</param>
    /// <param name="most">Breaks at most, 1 or more; fewer are tried when the series is short.</param>
    /// <param name="leastDispersion">Of the counts, at least 1.</param>
    /// <returns>The breaks, or null when it cannot be determined: fewer observations than two segments and four
    /// degrees of freedom need, or no counts above zero.</returns>
    /// <exception cref="ArgumentException">Lists of different length; a count or exposure that is negative or not
    /// finite; another parameter out of its range.</exception>
    public static SeriesBreaks? Of(
        IReadOnlyList<double?> counts, IReadOnlyList<double> exposure, int seasons, int shortest = 6, int most = 2,
        double leastDispersion = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, 3);
        return BreakSearch.Run(counts, exposure, seasons, shortest, most, leastDispersion, slopes: true);
    }
}
