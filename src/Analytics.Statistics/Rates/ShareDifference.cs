namespace Analytics.Statistics;

/// <summary>How much higher is one share than another?</summary>
/// <remarks>
/// <code>
/// lower = d - √((p₁ - l₁)² + (u₂ - p₂)²),   upper = d + √((u₁ - p₁)² + (p₂ - l₂)²),   d = p₁ - p₂
/// </code>
/// <para>with (l, u) the Wilson intervals of the two shares. It stays within [-1, 1] and does not collapse where a
/// share is 0 or 1. The two shares must be of different persons.</para>
/// <para>Source: R. Newcombe, Stat. Med. 17 (1998) 873-890, method 10. Checked against the formula in R 4.2.2, to
/// 1e-8.</para>
/// </remarks>
public static class ShareDifference
{
    /// <param name="first">Counted, and all who could have been.</param>
    /// <param name="second">The same for what it is compared with.</param>
    /// <returns>The difference with its 95% interval (fractions), or null when either is a share of nobody.</returns>
    /// <exception cref="ArgumentException">A count that is negative or larger than all.</exception>
    public static Difference? Of((int Count, int All) first, (int Count, int All) second)
    {
        Check(first, nameof(first));
        Check(second, nameof(second));
        if (WilsonInterval.Of(first.Count, first.All) is not { } one) return null;
        if (WilsonInterval.Of(second.Count, second.All) is not { } other) return null;
        return RateDifference.Combine(
            (one.Value, one.Lower, one.Upper), (other.Value, other.Lower, other.Upper));
    }

    static void Check((int Count, int All) share, string parameter)
    {
        if (share.Count < 0 || share.Count > share.All) throw new ArgumentException("Not a share", parameter);
    }
}
