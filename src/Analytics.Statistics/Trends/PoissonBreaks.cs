namespace Analytics.Statistics;

/// <summary>When did a rate jump, if it did? For counts with their exposure; the season is allowed for.</summary>
/// <remarks>
/// <code>
/// E(count_i) = exposure_i · season[i] · level[segment of i],   Var(count_i) = φ · E(count_i)
/// BIC(m)     = deviance(m) / φ + (seasons + 2m)·ln n,   m breaks;   the lowest is chosen
/// φ          = max(given, Σ (count - fitted)²/fitted / (n - seasons - 2·most)),   of the largest number of breaks
/// </code>
/// <para>Given the season all cuts are compared (see <see cref="OptimalCuts"/>), given the cuts the season is fitted
/// again, until neither moves. No break is an answer like any other. The interval of a date holds all dates that are
/// nearly as good, each with a season of its own. Of series without any
/// break the criterion calls 6 in 100 broken, or up to 17 when counts are three times as variable as chance; where
/// many are judged, correct the p-values for their number.</para>
/// <para>A gap (null, or a period without exposure) keeps its place. A season with only zeros says nothing and is
/// left out. The model without seasons is fitted instead when there are too few observations for seasons. Counts of
/// persons who stay for several periods drift without a change: give their dispersion (Σ squared contributions per
/// person / Σ contributions) as the least.</para>
/// <para>Source: J. Bai and P. Perron, J. Appl. Econometrics 18 (2003) 1-22; R. Killick, P. Fearnhead and I.A.
/// Eckley, J. Am. Stat. Assoc. 107 (2012) 1590-1598 (likelihood costs); J. Lebreton et al., Ecol. Monogr. 62 (1992)
/// 67-118 (φ in the criterion). Checked against an exhaustive search with glm in R 4.2.2, to 1e-6.</para>
/// </remarks>
public static class PoissonBreaks
{
    /// <param name="counts">One per period, in order of time; null is a gap.</param>
    /// <param name="exposure">One per period, in any unit; 0 is a gap.</param>
    /// <param name="seasons">Periods in a cycle: 4 for quarters, 1 for no season.</param>
    /// <param name="shortest">Observations in a segment at least, 2 or more.</param>
    /// <param name="most">Breaks at most, 1 or more; fewer are tried when the series is short.</param>
    /// <param name="leastDispersion">Of the counts, at least 1.</param>
    /// <returns>The breaks, or null when it cannot be determined: fewer observations than two segments and four
    /// degrees of freedom need, or no counts above zero.</returns>
    /// <exception cref="ArgumentException">Lists of different length; a count or exposure that is negative or not
    /// finite; another parameter out of its range.</exception>
    public static SeriesBreaks? Of(
        IReadOnlyList<double?> counts, IReadOnlyList<double> exposure, int seasons, int shortest = 4, int most = 3,
        double leastDispersion = 1) =>
        BreakSearch.Run(counts, exposure, seasons, shortest, most, leastDispersion, slopes: false);
}
