using MathNet.Numerics;

namespace Analytics.Statistics;

/// <summary>
/// Does a series with a season rise or fall? Compares first quarters with first quarters, second with second, and adds
/// up.
/// </summary>
/// <remarks>
/// <code>S = Σ_seasons S_g,   Var = Σ_seasons Var_g,   Z = (S - sign S) / √Var</code>
/// <para>with S_g and Var_g as in <see cref="MannKendall"/>. tau is S divided by the sum of the seasons'
/// denominators. Chosen because a difference between a winter and a summer is no trend. It takes seasons as
/// independent of each other; where a high quarter is followed by another high one, p is too small.</para>
/// <para>Source: R.M. Hirsch, J.R. Slack and R.A. Smith, Water Resour. Res. 18 (1982) 107-121. Checked against the
/// definition in R 4.2.2, and cor.test for one season, to 1e-8.</para>
/// </remarks>
public static class SeasonalMannKendall
{
    const int FewestValues = 4;
    const int MostOnStack = 256;

    /// <param name="values">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <param name="seasons">Periods in a cycle: 4 for quarters, 12 for months.</param>
    /// <returns>The test, or null when it cannot be determined: fewer than four values, or no season with two different
    /// values.</returns>
    /// <exception cref="ArgumentException">A value that is not finite; fewer than one season.</exception>
    public static MannKendallTest? Of(IReadOnlyList<double?> values, int seasons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seasons, 1);
        var (s, variance, pairs, observed) = (0L, 0.0, 0.0, 0);
        Span<double> series = values.Count <= MostOnStack ? stackalloc double[values.Count] : new double[values.Count];
        for (var season = 0; season < Math.Min(seasons, values.Count); season++)
        {
            var length = 0;
            for (var period = season; period < values.Count; period += seasons)
                if (Finite.OrGap(values[period], nameof(values)) is { } value) series[length++] = value;
            var (seasonS, seasonVariance, seasonPairs) = Compare(series[..length]);
            (s, variance, pairs, observed) =
                (s + seasonS, variance + seasonVariance, pairs + seasonPairs, observed + length);
        }

        if (observed < FewestValues || !(variance > 0)) return null;
        var z = (s - Math.Sign(s)) / Math.Sqrt(variance);
        return new MannKendallTest(s, variance, z, SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2), s / pairs);
    }

    /// <summary>S, its variance and the denominator of tau; reorders the values.</summary>
    static (long S, double Variance, double Pairs) Compare(Span<double> values)
    {
        var s = 0L;
        for (var later = 1; later < values.Length; later++)
            for (var earlier = 0; earlier < later; earlier++) s += values[later].CompareTo(values[earlier]);

        values.Sort();
        double n = values.Length, variance = n * (n - 1) * (2 * n + 5), untied = n * (n - 1) / 2;
        for (int start = 0, end; start < values.Length; start = end)
        {
            for (end = start + 1; end < values.Length && values[end] == values[start];) end++;
            double ties = end - start;
            variance -= ties * (ties - 1) * (2 * ties + 5);
            untied -= ties * (ties - 1) / 2;
        }

        return (s, variance / 18, Math.Sqrt(n * (n - 1) / 2 * untied));
    }
}
