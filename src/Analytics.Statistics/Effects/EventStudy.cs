namespace Analytics.Statistics;

/// <summary>How did areas with an action run apart from the others, period by period before and after it
/// began?</summary>
/// <remarks>
/// <code>
/// E(count_it) = exposure_it · exp( area_i + period_t + Σ_r effect_r · 1[t - start_i = r] ),   effect of r = -1 is 0
/// </code>
/// <para>The first and the last of the relative periods hold all that are further away. Before the start the effects
/// should be within chance of 0; each has its own 95% interval, so one of twenty is not. Variance as in
/// <see cref="PoissonDifferenceInDifferences"/>.</para>
/// <para>Source: L.S. Jacobson, R.J. LaLonde and D.G. Sullivan, Am. Econ. Rev. 83 (1993) 685-709. Checked against R
/// 4.2.2 as that method, to 1e-6.</para>
/// </remarks>
public static class EventStudy
{
    /// <param name="counts">Per area one per period, in order of time; null is a gap.</param>
    /// <param name="exposure">Per area one per period, in any unit; 0 is a gap.</param>
    /// <param name="starts">Per area the first period with the action, counted from 0; null when it has none.</param>
    /// <param name="before">Relative periods before the start, at least 2.</param>
    /// <param name="after">Relative periods after the one of the start, at least 0.</param>
    /// <returns>From -before to after, the relative change against the period just before the start; null, or a null
    /// effect, when it cannot be determined.</returns>
    /// <exception cref="ArgumentException">As <see cref="PoissonDifferenceInDifferences"/>, or before or after out
    /// of range.
    /// </exception>
    public static IReadOnlyList<(int RelativePeriod, PanelEffect? Effect)>? Of(
        IReadOnlyList<IReadOnlyList<double?>> counts, IReadOnlyList<IReadOnlyList<double>> exposure,
        IReadOnlyList<int?> starts, int before, int after)
    {
        PanelCheck.Counts(counts, exposure);
        PanelCheck.Starts(starts, counts);
        ArgumentOutOfRangeException.ThrowIfLessThan(before, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        int[] relative = [.. Enumerable.Range(-before, before + after + 1).Where(r => r != -1)];
        relative = [.. relative.Where(r => IsSeen(counts, starts, r, before, after))];
        var panel = new PoissonPanel(counts, exposure, relative.Length,
            (i, t, k) => starts[i] is { } start && Math.Clamp(t - start, -before, after) == relative[k] ? 1 : 0,
            i => starts[i] is not null);
        if (panel.Fit() is not var (coefficients, covariance)) return null;

        return [.. Enumerable.Range(-before, before + after + 1)
            .Select(r => (r, EffectOf(Array.IndexOf(relative, r))))];

        PanelEffect? EffectOf(int k) => k < 0 ? null
            : PoissonDifferenceInDifferences.Effect(panel, coefficients[k], Math.Sqrt(covariance[k, k]));
    }

    /// <summary>Whether any area with the action has counts at that distance from its start.</summary>
    static bool IsSeen(
        IReadOnlyList<IReadOnlyList<double?>> counts, IReadOnlyList<int?> starts, int r, int before, int after) =>
        Enumerable.Range(0, counts.Count).Any(i => starts[i] is { } start && counts[i].Index().Any(own =>
            own.Item > 0 && Math.Clamp(own.Index - start, -before, after) == r));
}
