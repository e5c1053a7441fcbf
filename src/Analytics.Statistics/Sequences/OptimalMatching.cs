namespace Analytics.Statistics;

/// <summary>
/// How different are sequences of states? The least cost of turning one into the other by inserting, deleting and
/// replacing states.
/// </summary>
/// <remarks>
/// <para>With d(i, j) the cost between the first i states of a and the first j of b:</para>
/// <code>d(i, j) = min( d(i-1, j) + indel,  d(i, j-1) + indel,  d(i-1, j-1) + substitution[a_i, b_j] )</code>
/// <para>When no replacement is cheaper than a deletion and an insertion, replacements are not needed, and the distance
/// is indel · (n + m - 2·LCS), with LCS the length of the longest common subsequence, which is far faster
/// (<see cref="CommonSubsequences"/>). Otherwise every pair goes through the dynamic programme, many pairs at a time
/// (<see cref="Alignments"/>). Both use all cores, and give the same result whatever their number.</para>
/// <para>Source: A. Abbott and A. Tsay, Sociol. Methods Res. 29 (2000) 3-33. Checked against R 4.2.2, adist with costs
/// 1, 1.5 and 2, against A. Gabadinho et al., J. Stat. Softw. 40(4) (2011), section 8, and against the plain dynamic
/// programme on random costs, to 1e-9.</para>
/// </remarks>
public static class OptimalMatching
{
    /// <summary>Distances with an indel cost of 1 and every substitution 2; in those units.</summary>
    /// <param name="sequences">A state per place; lengths may differ, up to 32,767. Give each sequence once where many
    /// are the same (<see cref="DistinctSequences"/>).</param>
    /// <exception cref="ArgumentException">A sequence that is too long.</exception>
    public static DistanceMatrix Distances(IReadOnlyList<byte[]> sequences) =>
        CommonSubsequences.Distances(sequences, 1);

    /// <summary>Distances with given costs; in the units of those costs.</summary>
    /// <param name="sequences">A state per place; lengths may differ, up to 32,767. Give each sequence once where many
    /// are the same (<see cref="DistinctSequences"/>).</param>
    /// <param name="indel">Cost of inserting or deleting one state, above 0.</param>
    /// <param name="substitution">Cost of replacing a state by another: at least 0, symmetric, 0 on the
    /// diagonal.</param>
    /// <exception cref="ArgumentException">Costs that are not as said; a state without a cost; a sequence that is too
    /// long.</exception>
    public static DistanceMatrix Distances(IReadOnlyList<byte[]> sequences, double indel, double[,] substitution)
    {
        if (!(indel > 0 && double.IsFinite(indel)))
            throw new ArgumentOutOfRangeException(nameof(indel), "must be above 0 and finite");
        var cheapest = CheapestSubstitution(substitution);
        var states = substitution.GetLength(0);
        var last = (byte)Math.Min(byte.MaxValue, states - 1);
        if (sequences.Any(sequence => sequence.AsSpan().ContainsAnyExceptInRange((byte)0, last)))
            throw new ArgumentException($"A state has no cost: {states} have", nameof(sequences));

        return cheapest >= 2 * indel
            ? CommonSubsequences.Distances(sequences, indel)
            : Alignments.Distances(sequences, indel, substitution);
    }

    static double CheapestSubstitution(double[,] substitution)
    {
        var states = substitution.GetLength(0);
        if (states == 0 || states != substitution.GetLength(1))
            throw new ArgumentException("Must be square and not empty", nameof(substitution));

        var cheapest = double.PositiveInfinity;
        for (var from = 0; from < states; from++)
            for (var to = 0; to <= from; to++)
            {
                var cost = substitution[from, to];
                if (!(cost >= 0 && double.IsFinite(cost)) || cost != substitution[to, from] || from == to && cost != 0)
                    throw new ArgumentException($"Wrong cost for {from}, {to}", nameof(substitution));
                if (from != to) cheapest = Math.Min(cheapest, cost);
            }

        return cheapest;
    }
}
