namespace Analytics.Statistics;

/// <summary>
/// Did a rate change more in areas with an action than in the others? For counts with exposure, and areas that may
/// begin at different times.
/// </summary>
/// <remarks>
/// <code>E(count_it) = exposure_it · exp( area_i + period_t + effect · 1[begun in i by t] )</code>
/// <para>A level per area takes out that areas differ, a level per period what changed everywhere. What remains must
/// have run parallel: see <see cref="PreTrend"/> and <see cref="EventStudy"/>. Over-dispersion and the course of
/// each area by itself are in the clustered variance (see the formulas of the panel), and few areas with an action
/// make the interval wide.</para>
/// <para>Areas that were chosen because they were high fall back by themselves. Leave out (null, in all areas) the
/// periods on which they were chosen: then the comparison is with how they were before that.</para>
/// <para>Source: O. Ashenfelter and D. Card, Rev. Econ. Stat. 67 (1985) 648-660; J.M. Wooldridge, J. Econometrics 90
/// (1999) 77-97. Checked against R 4.2.2, glm(family = poisson) with a level for every area and period and the
/// variance by its matrices, to 1e-6; and on simulated actions with a known effect.</para>
/// </remarks>
public static class PoissonDifferenceInDifferences
{
    /// <param name="counts">Per area one per period, in order of time; null is a gap.</param>
    /// <param name="exposure">Per area one per period, in any unit; 0 is a gap.</param>
    /// <param name="starts">Per area the first period with the action, counted from 0; null when it has none.</param>
    /// <returns>The effect, or null when it cannot be determined: fewer than two areas with counts that have the
    /// action, or that have not; no periods before or after; or counts so few that it has no finite value.</returns>
    /// <exception cref="ArgumentException">Lists of different length; a count or exposure that is negative or not
    /// finite; a start outside the periods.</exception>
    public static PanelEffect? Of(
        IReadOnlyList<IReadOnlyList<double?>> counts, IReadOnlyList<IReadOnlyList<double>> exposure,
        IReadOnlyList<int?> starts)
    {
        PanelCheck.Counts(counts, exposure);
        PanelCheck.Starts(starts, counts);
        var panel = new PoissonPanel(counts, exposure, columns: 1, (i, t, _) => t >= starts[i] ? 1 : 0,
            i => starts[i] is not null);
        return panel.Fit() is var (coefficients, covariance)
            ? Effect(panel, coefficients[0], Math.Sqrt(covariance[0, 0])) : null;
    }

    internal static PanelEffect? Effect(PoissonPanel panel, double coefficient, double error)
    {
        if (!(error > 0)) return null; // Every area follows exactly: there is nothing to know the error from.
        var half = StudentT.Quantile975(panel.DegreesOfFreedom) * error;
        if (!double.IsFinite(Math.Exp(coefficient + half))) return null;
        return new PanelEffect(
            Math.Exp(coefficient) - 1, Math.Exp(coefficient - half) - 1, Math.Exp(coefficient + half) - 1,
            StudentT.TwoSidedP(coefficient / error, panel.DegreesOfFreedom), panel.Treated, panel.Others);
    }
}
