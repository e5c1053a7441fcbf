namespace Analytics.Statistics;

/// <summary>The confidence interval to use for a share k/n, whatever the size of the count.</summary>
/// <remarks>
/// <para>Exact (<see cref="ClopperPearsonInterval"/>) when k ≤ 10, else Wilson (<see cref="WilsonInterval"/>).
/// The boundary is on the count k only, so that a table says in one sentence which rows are exact; near k = n
/// Wilson stays within [0, 1] as well.</para>
/// <para>Source: R. Newcombe, Stat. Med. 17 (1998) 857-872, which compares both. Checked where the two methods
/// are.</para>
/// </remarks>
public static class ProportionInterval
{
    /// <summary>The largest count with an exact interval.</summary>
    public const int LargestExactCount = 10;

    /// <param name="k">Counted, 0 ≤ k ≤ n.</param>
    /// <param name="n">All who could have been counted.</param>
    /// <returns>The share and its 95% interval (fractions), or null when n = 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">k is negative or larger than n.</exception>
    public static Share? Of(int k, int n) =>
        k <= LargestExactCount ? ClopperPearsonInterval.Of(k, n) : WilsonInterval.Of(k, n);
}
