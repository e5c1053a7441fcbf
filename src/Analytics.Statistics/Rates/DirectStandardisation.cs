namespace Analytics.Statistics;

/// <summary>Which rate would an area have with the ages (or another composition) of a standard population?</summary>
/// <remarks>
/// <code>
/// rate  = Σ w·k/n,   V = Σ w²·k/n²,   w = standard / Σ standard
/// bound = rate + √(V / Σ k) · (bound of Σ k - Σ k)
/// </code>
/// <para>The bound of the count Σ k is that of <see cref="RateInterval"/>: the exact shape of a Poisson count, moved
/// and stretched to a weighted sum of counts. Chosen over the normal approximation, which for few events is neither
/// wide enough nor above zero. Where every weight is in proportion to n it is the interval of the crude rate.</para>
/// <para>Source: A.J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, Stat. Med. 10 (1991) 457-462. Checked against the
/// formula in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class DirectStandardisation
{
    /// <param name="strata">For each stratum, such as an age: events, exposure, and its size in the standard
    /// population.</param>
    /// <returns>The standardised rate and its 95% interval per unit of exposure; null when a stratum of the standard
    /// has no exposure here, or when there is none of either: then it cannot be determined.</returns>
    /// <exception cref="ArgumentException">A number that is negative or not finite, or events without exposure.
    /// </exception>
    public static Rate? Of(IReadOnlyList<(int Count, double Exposure, double Standard)> strata)
    {
        if (strata.Any(s => s.Count < 0 || !IsAmount(s.Exposure) || !IsAmount(s.Standard)))
            throw new ArgumentException("Contains a number that is negative or not finite", nameof(strata));
        if (strata.Any(s => s.Exposure == 0 && s.Count > 0))
            throw new ArgumentException("Contains events without exposure", nameof(strata));

        var standard = strata.Sum(s => s.Standard);
        if (standard == 0 || strata.Any(s => s.Exposure == 0 && s.Standard > 0)) return null;

        var (rate, variance, count, zeroScale) = (0.0, 0.0, 0, 0.0);
        foreach (var (own, exposure, size) in strata)
        {
            if (exposure == 0) continue;
            var weight = size / standard / exposure;
            (rate, variance, count) = (rate + weight * own, variance + weight * weight * own, count + own);
            zeroScale = Math.Max(zeroScale, weight);
        }

        // Without events V/Σk is unknown; the largest weight per event is the careful choice.
        var scale = count == 0 ? zeroScale : Math.Sqrt(variance / count);
        var (lower, upper) = RateInterval.OfCount(count);
        return new Rate(rate, Math.Max(0, rate + scale * (lower - count)), rate + scale * (upper - count));
    }

    static bool IsAmount(double number) => number >= 0 && double.IsFinite(number);
}
