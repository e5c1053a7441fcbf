using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>What will the count of a recent period come to, when reports are late?</summary>
/// <remarks>
/// <para>Over-dispersed Poisson counts by period and delay, whose best fit is the chain ladder:</para>
/// <code>
/// E(n_ij) = μ_ij = a_i · b_j,   φ = max(1, Σ (n - μ)²/μ / (cells - parameters))
/// se²_i = φ · ( Σ_j μ_ij + g'H⁻¹g ),   g = Σ_j μ_ij·x_ij over the delays still to come,   H = Σ μ·xx' over those seen
/// interval: reported + the 2.5% and 97.5% quantiles of a negative binomial with that mean and variance
/// </code>
/// <para>Chosen for counts over <see cref="ChainLadder"/>: its interval never falls below what was reported, and has
/// the shape of a count. It cannot be used where reports of some delay are, all in all, withdrawals.</para>
/// <para>Source: A.E. Renshaw and R.J. Verrall, Br. Actuar. J. 4 (1998) 903-923; P.D. England and R.J. Verrall,
/// Insur. Math. Econ. 25 (1999) 281-293 (prediction error). Checked against R 4.2.2, glm(family = quasipoisson) and
/// qnbinom, to 1e-6.</para>
/// </remarks>
public static class CountNowcast
{
    /// <param name="cumulative">Per period, the oldest first, what had been reported after one period, two, and so
    /// on; later periods are as long or shorter. The oldest is taken to be complete.</param>
    /// <returns>The counts to expect, or null when they cannot be determined: fewer than two periods that are seen
    /// to grow, a delay at which none has anything, or a delay at which more is withdrawn than reported.</returns>
    /// <exception cref="ArgumentException">A row that is empty or longer than the one before it, or a count that is
    /// negative or not finite.</exception>
    public static Nowcast? Of(IReadOnlyList<IReadOnlyList<double>> cumulative)
    {
        var triangle = new DelayTriangle(cumulative, nameof(cumulative));
        if (triangle.Developments < 2 || triangle.SeenAfter(0) < 2) return null;
        if (triangle.Factors() is not { } factors || factors.Any(factor => factor < 1)) return null;

        var grid = new NowcastGrid(triangle, factors);
        var dispersion = Math.Max(1, grid.PearsonDispersion());
        var information = grid.Information().Cholesky();
        return new Nowcast(dispersion, [.. Enumerable.Range(0, triangle.Origins)
            .Select(origin => Count(triangle[origin], grid, origin, dispersion, information.Solve))]);
    }

    static NowcastCount? Count(IReadOnlyList<double> row, NowcastGrid grid, int origin, double dispersion,
        Func<Vector<double>, Vector<double>> solve)
    {
        var reported = row[^1];
        if (reported == 0) return null;
        var outstanding = grid.Outstanding(origin);
        if (outstanding == 0) return new NowcastCount(reported, reported, reported, reported, 0, 1);

        var gradient = grid.Gradient(origin);
        var variance = dispersion * (outstanding + gradient * solve(gradient));
        return new NowcastCount(reported, reported + outstanding,
            reported + NegativeBinomial.Quantile(outstanding, variance, 0.025),
            reported + NegativeBinomial.Quantile(outstanding, variance, 0.975),
            Math.Sqrt(variance), reported / (reported + outstanding));
    }
}
