namespace Analytics.Statistics;

/// <summary>
/// Did areas with an action already run apart from the others before it began? If so, a difference afterwards says
/// little.
/// </summary>
/// <remarks>
/// <code>
/// E(count_it) = exposure_it · exp( area_i + period_t + slope · t · 1[i has the action] ),   periods before any start
/// </code>
/// <para>One number for the whole time before, so that it finds a slow drift; a p-value that is not small is no
/// proof of none, which is why the interval comes along.</para>
/// <para>Source: as <see cref="PoissonDifferenceInDifferences"/>; J. Roth, Am. Econ. Rev.: Insights 4 (2022)
/// 305-322, on how little such a test may show. Checked against R 4.2.2 as that method, to 1e-6.</para>
/// </remarks>
public static class PreTrend
{
    /// <param name="counts">Per area one per period, in order of time; null is a gap.</param>
    /// <param name="exposure">Per area one per period, in any unit; 0 is a gap.</param>
    /// <param name="starts">Per area the first period with the action, counted from 0; null when it has none.</param>
    /// <returns>The relative change per period by which areas with the action ran apart, or null when it cannot be
    /// determined.</returns>
    /// <exception cref="ArgumentException">As <see cref="PoissonDifferenceInDifferences"/>.</exception>
    public static PanelEffect? Of(
        IReadOnlyList<IReadOnlyList<double?>> counts, IReadOnlyList<IReadOnlyList<double>> exposure,
        IReadOnlyList<int?> starts)
    {
        PanelCheck.Counts(counts, exposure);
        PanelCheck.Starts(starts, counts);
        var first = starts.Min();
        IReadOnlyList<IReadOnlyList<double?>> before =
            [.. counts.Select(area => area.Select((count, t) => t < first ? count : null).ToArray())];
        var panel = new PoissonPanel(before, exposure, columns: 1, (i, t, _) => starts[i] is null ? 0 : t,
            i => starts[i] is not null);
        return panel.Fit() is var (coefficients, covariance)
            ? PoissonDifferenceInDifferences.Effect(panel, coefficients[0], Math.Sqrt(covariance[0, 0])) : null;
    }
}
