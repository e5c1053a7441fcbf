using System.Numerics;
using System.Runtime.InteropServices;

namespace Analytics.Statistics;

/// <summary>The dynamic programme of <see cref="OptimalMatching"/> for all pairs: one sequence against many at a time.
/// </summary>
/// <remarks>
/// <para>A sequence in every lane of a vector register. Counted from indel · (i + j), insertions and deletions are free
/// and a replacement costs substitution - 2·indel, which leaves one addition and two minima per cell:</para>
/// <code>
/// e = d - indel·(i + j)
/// e(i, j) = min( e(i-1, j), e(i, j-1), e(i-1, j-1) + substitution[a_i, b_j] - 2·indel )
/// </code>
/// <para>Two states of a are taken together, so that half of the cells never leave the registers. A last single state
/// is joined by one that replaces for free, which changes nothing: e falls along each row.</para>
/// </remarks>
static class Alignments
{
    const int LongestSequence = short.MaxValue;

    static readonly int Lanes = Vector<double>.Count;

    /// <summary>Sequences side by side: two registers.</summary>
    static readonly int Group = 2 * Lanes;

    public static DistanceMatrix Distances(IReadOnlyList<byte[]> sequences, double indel, double[,] substitution)
    {
        if (sequences.Any(sequence => sequence.Length > LongestSequence))
            throw new ArgumentException($"One is longer than {LongestSequence} states", nameof(sequences));

        double[][] rows = [.. sequences.Select((_, row) => new double[row])];
        var groups = (sequences.Count + Group - 1) / Group;
        // The first group meets all sequences, the last only its own: together they make equal portions.
        Parallel.For(0, (groups + 1) / 2, pair =>
        {
            FillColumns(pair * Group);
            if (pair != groups - 1 - pair) FillColumns((groups - 1 - pair) * Group);
        });
        return new DistanceMatrix(rows);

        void FillColumns(int first)
        {
            var columns = Math.Min(Group, sequences.Count - first);
            var costs = new Costs(sequences, first, columns, indel, substitution);
            for (var row = first + 1; row < sequences.Count; row++)
            {
                costs.Align(sequences[row]);
                for (var column = 0; column < Math.Min(columns, row - first); column++)
                {
                    var length = sequences[first + column].Length;
                    rows[row][first + column] = costs.At(length, column) + indel * (sequences[row].Length + length);
                }
            }
        }
    }

    /// <summary>For each state, what it costs against each place of a group of sequences; and the row of
    /// cells.</summary>
    sealed class Costs
    {
        readonly int width;
        readonly double[] costs; // By state, place, lane; the last state replaces for free.
        readonly double[] cells; // By place, lane: e after the states so far.
        readonly int free;

        public Costs(IReadOnlyList<byte[]> sequences, int first, int columns, double indel, double[,] substitution)
        {
            free = substitution.GetLength(0);
            width = Enumerable.Range(first, columns).Max(sequence => sequences[sequence].Length);
            costs = new double[(free + 1) * width * Group];
            cells = new double[width * Group];
            for (var column = 0; column < columns; column++)
                for (var place = 0; place < sequences[first + column].Length; place++)
                    for (var state = 0; state < free; state++)
                        costs[(state * width + place) * Group + column] =
                            substitution[state, sequences[first + column][place]] - 2 * indel;
        }

        /// <summary>e at the end, for a sequence of this length in this lane.</summary>
        public double At(int length, int column) => length == 0 ? 0 : cells[(length - 1) * Group + column];

        public void Align(ReadOnlySpan<byte> text)
        {
            Array.Clear(cells);
            for (var i = 0; i < text.Length; i += 2) AlignTwo(text[i], i + 1 < text.Length ? text[i + 1] : free);
        }

        void AlignTwo(int upperState, int lowerState)
        {
            ref var cost = ref MemoryMarshal.GetArrayDataReference(costs);
            ref var cell = ref MemoryMarshal.GetArrayDataReference(cells);
            Vector<double> diagonalA = default, diagonalB = default, upperA = default, upperB = default,
                lowerA = default, lowerB = default;
            unchecked
            {
                nuint lanes = (nuint)Lanes, end = (nuint)cells.Length;
                nuint upper = (nuint)upperState * end, lower = (nuint)lowerState * end;
                for (nuint at = 0; at < end; at += 2 * lanes)
                {
                    var aboveA = Vector.LoadUnsafe(ref cell, at);
                    var aboveB = Vector.LoadUnsafe(ref cell, at + lanes);
                    var nextA = Least(diagonalA + Vector.LoadUnsafe(ref cost, upper + at), aboveA, upperA);
                    var nextB = Least(diagonalB + Vector.LoadUnsafe(ref cost, upper + at + lanes), aboveB, upperB);
                    lowerA = Least(upperA + Vector.LoadUnsafe(ref cost, lower + at), lowerA, nextA);
                    lowerB = Least(upperB + Vector.LoadUnsafe(ref cost, lower + at + lanes), lowerB, nextB);
                    (diagonalA, diagonalB, upperA, upperB) = (aboveA, aboveB, nextA, nextB);
                    lowerA.StoreUnsafe(ref cell, at);
                    lowerB.StoreUnsafe(ref cell, at + lanes);
                }
            }
        }

        static Vector<double> Least(Vector<double> a, Vector<double> b, Vector<double> c) =>
            Vector.MinNative(Vector.MinNative(a, b), c);
    }
}
