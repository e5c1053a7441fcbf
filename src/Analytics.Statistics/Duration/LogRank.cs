using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>Does something last as long in one group as in another? Compares whole curves, with what is still
/// open.</summary>
/// <remarks>
/// <code>
/// expected_g = Σ_times d·n_g/n,   V_gh = Σ_times d (n_g/n)(1[g=h] - n_h/n)(n - d)/(n - 1)
/// χ² = (O - E)' V⁻¹ (O - E),   groups - 1 degrees of freedom (one group left out of the sums)
/// </code>
/// <para>d ended at a time out of n at risk, n_g of them in group g. Most powerful when the hazards are in
/// proportion; curves that cross may hide from it. It knows no other differences between the groups.</para>
/// <para>Source: N. Mantel, Cancer Chemother. Rep. 50 (1966) 163-170; R. Peto and J. Peto, J. R. Stat. Soc. A 135
/// (1972) 185-207. Checked against R 4.2.2, survival 3.5-3, survdiff, to 1e-8.</para>
/// </remarks>
public static class LogRank
{
    /// <param name="groups">Per group, for each the time it was seen, at least 0, in any unit, and whether it ended
    /// then or was still open.</param>
    /// <returns>The test, or null when it cannot be determined: fewer than two groups with anything expected to end,
    /// or no variation.</returns>
    /// <exception cref="ArgumentException">A time that is negative or not finite.</exception>
    public static LogRankTest? Of(IReadOnlyList<IReadOnlyList<(double Time, bool Ended)>> groups)
    {
        if (groups.Any(group => group.Any(duration => !(duration.Time >= 0 && double.IsFinite(duration.Time)))))
            throw new ArgumentException("Contains a time that is negative or not finite", nameof(groups));

        (double Time, bool Ended, int Group)[] all = [.. groups
            .SelectMany((group, g) => group.Select(duration => (duration.Time, duration.Ended, Group: g)))
            .OrderBy(duration => duration.Time)];
        double[] observed = new double[groups.Count], expected = new double[groups.Count];
        var variance = Matrix<double>.Build.Dense(groups.Count, groups.Count);
        Compare(all, [.. groups.Select(group => group.Count)], observed, expected, variance);

        int[] used = [.. Enumerable.Range(0, groups.Count).Where(g => expected[g] > 0).SkipLast(1)];
        if (used.Length == 0) return null;
        var apart = Vector<double>.Build.Dense(used.Length, i => observed[used[i]] - expected[used[i]]);
        var own = Matrix<double>.Build.Dense(used.Length, used.Length, (i, j) => variance[used[i], used[j]]);
        if (Enumerable.Range(0, used.Length).Any(i => !(own[i, i] > 0))) return null;

        var chiSquare = apart * own.LU().Solve(apart);
        if (!double.IsFinite(chiSquare)) return null;
        var p = SpecialFunctions.GammaUpperRegularized(used.Length / 2.0, chiSquare / 2);
        return new LogRankTest(chiSquare, used.Length, p, observed, expected);
    }

    static void Compare(
        (double Time, bool Ended, int Group)[] all, double[] atRisk, double[] observed, double[] expected,
        Matrix<double> variance)
    {
        for (int start = 0, end; start < all.Length; start = end)
        {
            var ended = 0;
            for (end = start; end < all.Length && all[end].Time == all[start].Time; end++)
            {
                if (!all[end].Ended) continue;
                ended++;
                observed[all[end].Group]++;
            }

            double n = all.Length - start;
            for (var g = 0; g < atRisk.Length && ended > 0; g++)
            {
                expected[g] += ended * atRisk[g] / n;
                for (var h = 0; h < atRisk.Length && n > 1; h++)
                    variance[g, h] += ended * (n - ended) / (n - 1)
                        * (atRisk[g] / n) * ((g == h ? 1 : 0) - atRisk[h] / n);
            }

            for (var i = start; i < end; i++) atRisk[all[i].Group]--;
        }
    }
}
