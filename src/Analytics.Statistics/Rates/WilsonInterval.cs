namespace Analytics.Statistics;

/// <summary>Confidence interval for a share k/n, such as the people counted among all people who live
/// somewhere.</summary>
/// <remarks>
/// <para>Wilson score interval, 95%, z = 1.959964:</para>
/// <code>
/// centre = (p + z²/2n) / (1 + z²/n)
/// half   = z/(1 + z²/n) · √( p(1-p)/n + z²/4n² ),   p = k/n
/// </code>
/// <para>Chosen over the normal approximation because areas are small: it stays within [0, 1] and does not collapse
/// to a point at k = 0. For the smallest counts see <see cref="ProportionInterval"/>.</para>
/// <para>Source: E.B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212; R. Newcombe, Stat. Med. 17 (1998) 857-872,
/// method 3. Checked against R 4.2.2, prop.test(correct = FALSE), to 1e-8.</para>
/// </remarks>
public static class WilsonInterval
{
    const double Z = 1.959963984540054;

    /// <param name="k">Counted, 0 ≤ k ≤ n.</param>
    /// <param name="n">All who could have been counted.</param>
    /// <returns>The share and its interval (fractions), or null when n = 0: without anyone there is no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">k is negative or larger than n.</exception>
    public static Share? Of(int k, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, n);
        if (n == 0) return null;

        double p = (double)k / n, z2n = Z * Z / n;
        var centre = (p + z2n / 2) / (1 + z2n);
        var half = Z / (1 + z2n) * Math.Sqrt(p * (1 - p) / n + z2n / (4.0 * n));

        // Rounding can put a bound just beside 0 or 1, where they belong exactly.
        return new Share(p, k == 0 ? 0 : Math.Max(0, centre - half), k == n ? 1 : Math.Min(1, centre + half));
    }
}
