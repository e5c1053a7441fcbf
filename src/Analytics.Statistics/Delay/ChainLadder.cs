namespace Analytics.Statistics;

/// <summary>How much of what happened is still to be reported? Amounts grow as they did for earlier origins.</summary>
/// <remarks>
/// <code>
/// f_k  = Σ C_(i,k+1) / Σ C_(i,k),   σ²_k = Σ C_(i,k) (C_(i,k+1)/C_(i,k) - f_k)² / (origins - 1)
/// se²_i = ultimate_i² · Σ_k (σ²_k/f_k²) (1/C_(i,k) + 1/Σ_j C_(j,k))
/// total = Σ_i ( se²_i + ultimate_i · (Σ_(j>i) ultimate_j) · Σ_k 2(σ²_k/f_k²) / Σ_j C_(j,k) )
/// </code>
/// <para>C is what origin i had come to after k periods; sums are over the origins that are seen at k and k+1. Of a
/// last factor that one origin shows, σ² is min(σ⁴_(k-1)/σ²_(k-2), σ²_(k-2), σ²_(k-1)). Chosen because it asks no
/// distribution, so that it serves amounts, and growth that is taken back. For counts <see cref="CountNowcast"/>
/// gives an interval.</para>
/// <para>Source: T. Mack, ASTIN Bulletin 23 (1993) 213-225. Checked against his table for the triangle of Taylor and
/// Ashe (reserve 18,680,856, standard error 2,447,095), and the formulas in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class ChainLadder
{
    /// <param name="cumulative">Per origin, the oldest first, what had come in after one period, two, and so on; later
    /// origins are as long or shorter. The oldest is taken to be complete.</param>
    /// <returns>The estimates, or null when they cannot be determined: fewer than two origins that are seen to grow,
    /// or a development period in which none has anything.</returns>
    /// <exception cref="ArgumentException">A row that is empty or longer than the one before it, or an amount that
    /// is negative or not finite.</exception>
    public static ChainLadderFit? Of(IReadOnlyList<IReadOnlyList<double>> cumulative)
    {
        var triangle = new DelayTriangle(cumulative, nameof(cumulative));
        if (triangle.Developments < 2 || triangle.Factors() is not { } factors) return null;
        if (Variances(triangle, factors) is not { } variances) return null;

        OriginEstimate?[] origins =
            [.. Enumerable.Range(0, triangle.Origins).Select(i => Origin(triangle, i, factors, variances))];
        if (origins.Any(origin => origin is null)) return new ChainLadderFit(factors, origins, null, null);
        return new ChainLadderFit(factors, origins, origins.Sum(origin => origin!.Value.Reserve),
            Math.Sqrt(TotalVariance(triangle, origins, factors, variances)));
    }

    static double[]? Variances(DelayTriangle triangle, double[] factors)
    {
        var variances = new double[factors.Length];
        for (var k = 0; k < factors.Length; k++)
        {
            var (sum, seen) = (0.0, 0);
            for (var origin = 0; origin < triangle.SeenAfter(k); origin++)
            {
                var before = triangle[origin][k];
                if (before == 0) continue;
                var apart = triangle[origin][k + 1] / before - factors[k];
                (sum, seen) = (sum + before * apart * apart, seen + 1);
            }

            if (seen < 2 && k == 0) return null;
            variances[k] = seen >= 2 ? sum / (seen - 1) : Extrapolated(variances, k);
        }

        return variances;
    }

    static double Extrapolated(double[] variances, int k)
    {
        if (k == 1) return variances[0];
        var (last, before) = (variances[k - 1], variances[k - 2]);
        return Math.Min(before > 0 ? last * last / before : last, Math.Min(before, last));
    }

    static OriginEstimate? Origin(DelayTriangle triangle, int origin, double[] factors, double[] variances)
    {
        var latest = triangle[origin][^1];
        if (latest == 0) return null;

        var (ultimate, relative) = (latest, 0.0);
        for (var k = triangle[origin].Count - 1; k < factors.Length; k++)
        {
            relative += variances[k] / (factors[k] * factors[k]) * (1 / ultimate + 1 / triangle.Base(k));
            ultimate *= factors[k];
        }

        return new OriginEstimate(latest, ultimate, ultimate * Math.Sqrt(relative));
    }

    static double TotalVariance(
        DelayTriangle triangle, OriginEstimate?[] origins, double[] factors, double[] variances)
    {
        var (total, later) = (0.0, 0.0);
        for (var origin = origins.Length - 1; origin >= 0; origin--)
        {
            var own = origins[origin]!.Value;
            var shared = 0.0;
            for (var k = triangle[origin].Count - 1; k < factors.Length; k++)
                shared += 2 * variances[k] / (factors[k] * factors[k]) / triangle.Base(k);
            total += own.StandardError * own.StandardError + own.Ultimate * later * shared;
            later += own.Ultimate;
        }

        return total;
    }
}
