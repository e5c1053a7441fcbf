namespace Analytics.Statistics;

/// <summary>Exact confidence interval for a share k/n, for counts so small that approximations are in doubt.</summary>
/// <remarks>
/// <para>Clopper-Pearson, 95%, by quantiles of the beta distribution:</para>
/// <code>
/// lower = B⁻¹(0.025; k, n-k+1),   0 when k = 0
/// upper = B⁻¹(0.975; k+1, n-k),   1 when k = n
/// </code>
/// <para>Its coverage is never below 95%, at the price of being wider than needed. Each bound is the root of a
/// binomial tail, found by bisection: slower than a Newton step, and certain to arrive.</para>
/// <para>Source: C.J. Clopper and E.S. Pearson, Biometrika 26 (1934) 404-413. Checked against R 4.2.2, binom.test,
/// to 1e-8.</para>
/// </remarks>
public static class ClopperPearsonInterval
{
    const double Tail = 0.025;

    /// <param name="k">Counted, 0 ≤ k ≤ n.</param>
    /// <param name="n">All who could have been counted.</param>
    /// <returns>The share and its interval (fractions), or null when n = 0: without anyone there is no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">k is negative or larger than n.</exception>
    public static Share? Of(int k, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, n);
        if (n == 0) return null;

        var lower = k == 0 ? 0 : BetaQuantile(Tail, k, n - k + 1.0);
        var upper = k == n ? 1 : BetaQuantile(1 - Tail, k + 1.0, n - k);
        return new Share((double)k / n, lower, upper);
    }

    /// <summary>The value below which a beta(a, b) variable falls with this probability.</summary>
    internal static double BetaQuantile(double probability, double a, double b)
    {
        double low = 0, high = 1;
        while (true)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high) return middle; // No number left between them.
            if (MathNet.Numerics.SpecialFunctions.BetaRegularized(a, b, middle) < probability) low = middle;
            else high = middle;
        }
    }
}
