using System.Numerics;

namespace Analytics.Statistics;

/// <summary>
/// How many states do two sequences have in common, in the same order, not necessarily next to each other?
/// </summary>
/// <remarks>
/// <para>Bit-parallel: column by column of the dynamic programme, 64 rows in one word. With M the places of a state
/// in the first sequence, and V all ones at the start, for each state of the second:</para>
/// <code>U = V and M;   V = (V + U) or (V - U);   the length is the number of zeros in V at the end</code>
/// <para>Source: M. Crochemore, C.S. Iliopoulos, Y.J. Pinzon and J.F. Reid, Inf. Process. Lett. 80 (2001) 279-285, as
/// simplified by H. Hyyrö (AWOCA 2004). Checked against A. Gabadinho et al., J. Stat. Softw. 40(4) (2011), section
/// 8.1, and against the plain dynamic programme.</para>
/// </remarks>
public static class LongestCommonSubsequence
{
    const int MostOnStack = 4;

    /// <returns>The number of states in the longest common subsequence; 0 when either is empty.</returns>
    public static int Length(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var words = (first.Length + 63) / 64;
        Span<ulong> places = words <= MostOnStack ? stackalloc ulong[256 * words] : new ulong[256 * words];
        Span<ulong> open = words <= MostOnStack ? stackalloc ulong[words] : new ulong[words];
        for (var i = 0; i < first.Length; i++) places[first[i] * words + i / 64] |= 1UL << (i % 64);
        open.Fill(ulong.MaxValue);

        foreach (var state in second) Advance(open, places.Slice(state * words, words));
        var length = 0;
        foreach (var word in open) length += BitOperations.PopCount(~word);
        return length;
    }

    static void Advance(Span<ulong> open, ReadOnlySpan<ulong> places)
    {
        unchecked
        {
            var carry = 0UL;
            for (var word = 0; word < open.Length; word++)
            {
                var before = open[word];
                var match = before & places[word];
                var sum = before + match;
                var carried = sum + carry;
                carry = sum < before || carried < sum ? 1UL : 0UL;
                open[word] = carried | (before - match);
            }
        }
    }
}
