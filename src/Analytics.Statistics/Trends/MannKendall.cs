namespace Analytics.Statistics;

/// <summary>
/// Does a series rise or fall, whatever the shape? Counts for every pair of periods whether the later one is higher.
/// </summary>
/// <remarks>
/// <code>
/// S   = Σ_(i&lt;j) sign(x_j - x_i)
/// Var = ( n(n-1)(2n+5) - Σ_ties t(t-1)(2t+5) ) / 18,   Z = (S - sign S) / √Var
/// tau = S / √( n(n-1)/2 · (n(n-1)/2 - Σ_ties t(t-1)/2) )
/// </code>
/// <para>A second opinion beside a regression: no model, and one outlier cannot make a trend. Below ten observations
/// the normal approximation is rough and tends to caution. Seasons are noise here; see
/// <see cref="SeasonalMannKendall"/>.</para>
/// <para>Source: H.B. Mann, Econometrica 13 (1945) 245-259; M.G. Kendall, Rank Correlation Methods (4th ed. 1975).
/// Checked against R 4.2.2, cor.test(method = "kendall", exact = FALSE, continuity = TRUE), to 1e-8.</para>
/// </remarks>
public static class MannKendall
{
    /// <param name="values">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <returns>The test, or null when it cannot be determined: fewer than four values, or all equal.</returns>
    /// <exception cref="ArgumentException">A value that is not finite.</exception>
    public static MannKendallTest? Of(IReadOnlyList<double?> values) => SeasonalMannKendall.Of(values, seasons: 1);
}
