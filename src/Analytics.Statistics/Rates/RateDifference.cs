namespace Analytics.Statistics;

/// <summary>How much higher is one rate than another?</summary>
/// <remarks>
/// <code>
/// lower = d - √((r₁ - l₁)² + (u₂ - r₂)²),   upper = d + √((u₁ - r₁)² + (r₂ - l₂)²),   d = r₁ - r₂
/// </code>
/// <para>with (l, u) the intervals of <see cref="RateInterval"/>: each side takes the uncertainty of the side of the
/// single rates that matters there. Chosen over the normal approximation, which is symmetric and too narrow for
/// small counts. The two counts must be of different persons.</para>
/// <para>Source: G.Y. Zou and A. Donner, Stat. Med. 27 (2008) 1693-1702 (MOVER). Checked against the formula in R
/// 4.2.2, to 1e-8.</para>
/// </remarks>
public static class RateDifference
{
    /// <param name="first">Events and what they are divided by.</param>
    /// <param name="second">The same for what it is compared with, in the same unit.</param>
    /// <returns>The difference with its 95% interval, per unit of exposure, or null when an exposure is 0.</returns>
    /// <exception cref="ArgumentException">A count that is negative, or an exposure that is negative or not finite.
    /// </exception>
    public static Difference? Of((int Count, double Exposure) first, (int Count, double Exposure) second)
    {
        RateRatio.Check(first, nameof(first));
        RateRatio.Check(second, nameof(second));
        if (RateInterval.Of(first.Count, first.Exposure) is not { } one) return null;
        if (RateInterval.Of(second.Count, second.Exposure) is not { } other) return null;
        return Combine((one.Value, one.Lower, one.Upper), (other.Value, other.Lower, other.Upper));
    }

    /// <summary>The interval of a difference from the intervals of two independent numbers.</summary>
    internal static Difference Combine(
        (double Value, double Lower, double Upper) one, (double Value, double Lower, double Upper) other)
    {
        var difference = one.Value - other.Value;
        return new Difference(difference,
            difference - double.Hypot(one.Value - one.Lower, other.Upper - other.Value),
            difference + double.Hypot(one.Upper - one.Value, other.Value - other.Lower));
    }
}
