using System.Numerics;
using System.Runtime.InteropServices;

namespace Analytics.Statistics;

/// <summary>
/// The distances indel · (n + m - 2·LCS) between all pairs of sequences: one sequence against many at a time.
/// </summary>
/// <remarks>
/// The recurrence of <see cref="LongestCommonSubsequence"/>, with a sequence in every lane of a vector register. Places
/// are laid out by state, so that the lanes of one state lie next to each other. Shorter sequences leave their high
/// bits open; these never count.
/// </remarks>
static class CommonSubsequences
{
    /// <summary>Registers that are advanced together, so that their latencies overlap.</summary>
    const int Group = 4;

    const int LongestSequence = short.MaxValue;

    static readonly int Lanes = Vector<ulong>.Count;

    public static DistanceMatrix Distances(IReadOnlyList<byte[]> sequences, double indel)
    {
        if (sequences.Any(sequence => sequence.Length > LongestSequence))
            throw new ArgumentException($"One is longer than {LongestSequence} states", nameof(sequences));

        var count = sequences.Count;
        var words = Math.Max(1, (sequences.Select(sequence => sequence.Length).DefaultIfEmpty().Max() + 63) / 64);
        var padded = (count + Group * Lanes - 1) / (Group * Lanes) * (Group * Lanes);
        var places = Places(sequences, words, padded);
        var rows = new ushort[count][];
        // A long row and a short one make equal portions.
        Parallel.For(0, (count + 1) / 2, pair =>
        {
            foreach (var row in pair == count - 1 - pair ? [pair] : (ReadOnlySpan<int>)[pair, count - 1 - pair])
            {
                rows[row] = new ushort[row];
                if (words == 1) FillShort(sequences, row, rows[row], places, padded);
                else FillLong(sequences, row, rows[row], places, padded, words);
            }
        });
        return new DistanceMatrix(rows, indel);
    }

    static ulong[] Places(IReadOnlyList<byte[]> sequences, int words, int padded)
    {
        var states = 1 + sequences.SelectMany(sequence => sequence).DefaultIfEmpty().Max();
        var places = new ulong[states * words * padded];
        for (var sequence = 0; sequence < sequences.Count; sequence++)
            for (var i = 0; i < sequences[sequence].Length; i++)
                places[(sequences[sequence][i] * words + i / 64) * padded + sequence] |= 1UL << (i % 64);
        return places;
    }

    /// <summary>All sequences fit in one word.</summary>
    static void FillShort(IReadOnlyList<byte[]> sequences, int row, ushort[] into, ulong[] places, int padded)
    {
        var text = sequences[row];
        Span<ulong> open = stackalloc ulong[Group * Lanes];
        ref var start = ref MemoryMarshal.GetArrayDataReference(places);
        for (var block = 0; block < row; block += Group * Lanes)
        {
            unchecked
            {
                Vector<ulong> a = Vector<ulong>.AllBitsSet, b = a, c = a, d = a;
                foreach (var state in text)
                {
                    var at = (nuint)(state * padded + block);
                    a = Advance(a, Vector.LoadUnsafe(ref start, at));
                    b = Advance(b, Vector.LoadUnsafe(ref start, at + (nuint)Lanes));
                    c = Advance(c, Vector.LoadUnsafe(ref start, at + (nuint)(2 * Lanes)));
                    d = Advance(d, Vector.LoadUnsafe(ref start, at + (nuint)(3 * Lanes)));
                }

                a.CopyTo(open);
                b.CopyTo(open[Lanes..]);
                c.CopyTo(open[(2 * Lanes)..]);
                d.CopyTo(open[(3 * Lanes)..]);
            }

            for (var i = 0; i < Math.Min(open.Length, row - block); i++)
            {
                var common = BitOperations.PopCount(~open[i]);
                into[block + i] = (ushort)(text.Length + sequences[block + i].Length - 2 * common);
            }
        }
    }

    static Vector<ulong> Advance(Vector<ulong> open, Vector<ulong> places)
    {
        var match = open & places;
        return (open + match) | Vector.AndNot(open, match);
    }

    /// <summary>Sequences take several words; what an addition carries goes to the next one.</summary>
    static void FillLong(IReadOnlyList<byte[]> sequences, int row, ushort[] into, ulong[] places, int padded, int words)
    {
        var text = sequences[row];
        var open = new Vector<ulong>[words];
        for (var block = 0; block < row; block += Lanes)
        {
            Array.Fill(open, Vector<ulong>.AllBitsSet);
            foreach (var state in text)
            {
                var carry = Vector<ulong>.Zero;
                for (var word = 0; word < words; word++)
                {
                    var before = open[word];
                    var match = before & new Vector<ulong>(places, (state * words + word) * padded + block);
                    var sum = before + match;
                    var carried = sum + carry;
                    carry = (Vector.LessThan(sum, before) | Vector.LessThan(carried, sum)) & Vector<ulong>.One;
                    open[word] = carried | Vector.AndNot(before, match);
                }
            }

            for (var lane = 0; lane < Math.Min(Lanes, row - block); lane++)
            {
                var common = 0;
                foreach (var word in open) common += BitOperations.PopCount(~word[lane]);
                into[block + lane] = (ushort)(text.Length + sequences[block + lane].Length - 2 * common);
            }
        }
    }
}
