namespace Analytics.Statistics;

/// <summary>Does a period stand out from how a rate moves by itself? For counts with an exposure that may differ per
/// period (u′ chart).</summary>
/// <remarks>
/// <code>
/// centre = Σ count / Σ exposure,   s_i = √(centre / exposure_i),   z_i = (count_i/exposure_i - centre) / s_i
/// σ      = mean |z_i - z_(i-1)| / 1.128,   limits = centre ± 3·s_i·σ, not below 0
/// </code>
/// <para>and the four rules of <see cref="ProcessSignals"/>. The usual u chart has σ = 1; with large exposures
/// chance is small, other variation is not, and it would call every other period special. σ takes the variation as
/// it is from period to period.</para>
/// <para>Source: D.B. Laney, Qual. Eng. 14 (2002) 531-537. Checked against the formulas in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class LaneyUChart
{
    /// <param name="counts">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <param name="exposure">One per period, in any unit; 0 is a gap.</param>
    /// <param name="basePeriods">From and until (not included) which periods give centre and limits; null takes
    /// all.</param>
    /// <returns>The chart, or null when it cannot be determined: fewer than eight counts in the base periods, no
    /// count above zero there, or no two neighbours that differ.</returns>
    /// <exception cref="ArgumentException">Lists of different length; a count or exposure that is negative or not
    /// finite; base periods outside the series.</exception>
    public static ProcessChart? Of(
        IReadOnlyList<double?> counts, IReadOnlyList<double> exposure, (int From, int Until)? basePeriods = null)
    {
        PoissonTrend.Check(counts, exposure);
        return LaneyPChart.Chart(counts, exposure, basePeriods, centre => centre, highest: double.MaxValue);
    }
}
