namespace Analytics.Statistics;

/// <summary>How long does something last on average within a horizon, such as days in care in the first two
/// years?</summary>
/// <remarks>
/// <code>
/// mean = ∫_0^τ S(t) dt,   se² = Σ_(times ≤ τ) ( ∫_t^τ S )² · d / (n(n - d))
/// interval = mean ± 1.959964·se, within 0 and τ
/// </code>
/// <para>S is the curve of <see cref="KaplanMeier"/>. Chosen beside the median because it exists when less than half
/// has ended, and adds up; it must be said with its horizon.</para>
/// <para>Source: P. Royston and M.K.B. Parmar, BMC Med. Res. Methodol. 13 (2013) 152; J.P. Klein and M.L.
/// Moeschberger, Survival Analysis (2nd ed. 2003), section 4.5. Checked against R 4.2.2, survival 3.5-3,
/// summary(survfit, rmean), to 1e-8.</para>
/// </remarks>
public static class RestrictedMean
{
    const double Z = 1.959963984540054;

    /// <param name="durations">For each the time it was seen, at least 0, in any unit, and whether it ended then or
    /// was still open.</param>
    /// <param name="horizon">τ, above 0, in the same unit.</param>
    /// <returns>The mean, or null when it cannot be determined: no durations, or the last that is seen is open and
    /// was seen for less than the horizon.</returns>
    /// <exception cref="ArgumentException">A time that is negative or not finite, or a horizon that is not above
    /// 0.</exception>
    public static RestrictedMeanTime? Of(IReadOnlyList<(double Time, bool Ended)> durations, double horizon)
    {
        if (!(horizon > 0 && double.IsFinite(horizon)))
            throw new ArgumentOutOfRangeException(nameof(horizon), "must be above 0");
        if (KaplanMeier.Of(durations) is not { } curve) return null;
        var lasts = curve.Steps.Count > 0 && curve.Steps[^1].Survival == 0;
        if (!lasts && durations.Max(duration => duration.Time) < horizon) return null;

        var (area, variance, until) = (0.0, 0.0, horizon);
        for (var i = curve.Steps.Count - 1; i >= 0; i--)
        {
            var step = curve.Steps[i];
            if (step.Time > horizon) continue;
            area += step.Survival * (until - step.Time);
            until = step.Time;
            double atRisk = step.AtRisk, left = step.AtRisk - step.Ended;
            if (left > 0) variance += area * area * step.Ended / (atRisk * left);
        }

        var (mean, half) = (area + until, Z * Math.Sqrt(variance));
        return new RestrictedMeanTime(
            mean, Math.Max(0, mean - half), Math.Min(horizon, mean + half), Math.Sqrt(variance));
    }
}
