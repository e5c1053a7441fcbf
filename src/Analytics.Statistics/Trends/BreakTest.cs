using MathNet.Numerics;

namespace Analytics.Statistics;

/// <summary>How unlikely is the best of all possible breaks, when there is none?</summary>
/// <remarks>
/// <para>The best of many candidates looks remarkable by chance. The largest likelihood ratio b² over all breaks
/// that leave at least a share t of the observations on each side exceeds its value with probability, for d numbers
/// that jump,</para>
/// <code>p ≈ b^d·exp(-b²/2) / (2^(d/2)·Γ(d/2)) · ( (1 - d/b²)·2·ln((1 - t)/t) + 4/b² )</code>
/// <para>Where the dispersion is estimated, b² is first replaced by the χ² that is as unlikely as its F.</para>
/// <para>Source: B. James, K.L. James and D. Siegmund, Biometrika 74 (1987) 71-83; M. Csörgő and L. Horváth, Limit
/// Theorems in Change-Point Analysis (1997), formula 1.3.26. The interval of a break: all dates at which 2·(best log
/// likelihood - log likelihood) ≤ 7.35, since that stays below c with probability (1 - exp(-c/2))²: B.E. Hansen,
/// Econometrica 68 (2000) 575-603. Checked by simulation, and the formulas in R 4.2.2, to 1e-8.</para>
/// </remarks>
static class BreakTest
{
    /// <summary>Twice the log likelihood that a date may fall behind the best one: -2·ln(1 - √0.95).</summary>
    public const double Within95 = 7.352276694155739;

    /// <param name="ratio">Twice the gain in log likelihood of the best break, divided by the dispersion.</param>
    /// <param name="jumping">Numbers that may change at the break: 1 or 2.</param>
    /// <param name="share">Least share of observations on each side, above 0 and at most 1/2.</param>
    /// <param name="degreesOfFreedom">Of the dispersion; null when it is known.</param>
    public static double PValue(double ratio, int jumping, double share, int? degreesOfFreedom)
    {
        if (degreesOfFreedom is { } own) ratio = AsIfKnown(ratio, jumping, own);
        if (ratio <= jumping) return 1; // The approximation is for the tail; below this there is nothing to see.
        if (double.IsPositiveInfinity(ratio)) return 0; // The break leaves nothing unexplained.
        var density = Math.Pow(ratio / 2, jumping / 2.0) * Math.Exp(-ratio / 2) / SpecialFunctions.Gamma(jumping / 2.0);
        var stretch = 2 * Math.Log((1 - share) / share);
        return Math.Min(1, density * ((1 - jumping / ratio) * stretch + 4 / ratio));
    }

    /// <summary>The χ² that is as unlikely as this ratio, F times the numbers that jump.</summary>
    static double AsIfKnown(double ratio, int jumping, int degreesOfFreedom)
    {
        double tail = SpecialFunctions.BetaRegularized(
            degreesOfFreedom / 2.0, jumping / 2.0, degreesOfFreedom / (degreesOfFreedom + ratio));
        return tail == 0 ? double.PositiveInfinity
            : jumping == 2 ? -2 * Math.Log(tail)
            : 2 * Math.Pow(SpecialFunctions.ErfcInv(tail), 2);
    }
}
