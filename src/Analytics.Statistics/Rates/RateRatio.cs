namespace Analytics.Statistics;

/// <summary>How many times as high is one rate as another? With an interval that also holds for small counts.</summary>
/// <remarks>
/// <para>Given the total of both counts, the first is binomial with share π = r·E₁ / (r·E₁ + E₂), r the ratio:</para>
/// <code>
/// value = (k₁/E₁) / (k₂/E₂)
/// bound = π/(1-π) · E₂/E₁,   π the Clopper-Pearson bound of k₁ out of k₁ + k₂
/// </code>
/// <para>Exact: its coverage is never below 95%, at the price of being somewhat wide for small counts. The two counts
/// must be of different persons, and events must not come in clumps.</para>
/// <para>Source: N.E. Breslow and N.E. Day, Statistical Methods in Cancer Research II (IARC, 1987), section 3.4; J.
/// Przyborowski and H. Wilenski, Biometrika 31 (1940) 313-323. Checked against R 4.2.2, poisson.test of two counts,
/// to 1e-8.</para>
/// </remarks>
public static class RateRatio
{
    /// <param name="first">Events and what they are divided by.</param>
    /// <param name="second">The same for what it is compared with, in the same unit.</param>
    /// <returns>The ratio with its 95% interval, or null when there are no events at all or an exposure is 0.</returns>
    /// <exception cref="ArgumentException">A count that is negative, or an exposure that is negative or not finite.
    /// </exception>
    public static RatioOfRates? Of((int Count, double Exposure) first, (int Count, double Exposure) second)
    {
        Check(first, nameof(first));
        Check(second, nameof(second));
        if (first.Exposure == 0 || second.Exposure == 0) return null;
        if (ClopperPearsonInterval.Of(first.Count, checked(first.Count + second.Count)) is not { } share) return null;

        var scale = second.Exposure / first.Exposure;
        return new RatioOfRates(Odds(share.Value), share.Lower / (1 - share.Lower) * scale, Odds(share.Upper));

        double? Odds(double of) => of < 1 ? of / (1 - of) * scale : null;
    }

    internal static void Check((int Count, double Exposure) rate, string parameter)
    {
        if (rate.Count < 0 || !(rate.Exposure >= 0 && double.IsFinite(rate.Exposure)))
            throw new ArgumentException("Negative or not finite", parameter);
    }
}
