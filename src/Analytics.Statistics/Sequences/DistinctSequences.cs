using System.Runtime.InteropServices;

namespace Analytics.Statistics;

/// <summary>The different sequences of a set, and how often each occurs.</summary>
/// <param name="Sequences">Each different sequence once, in the order in which they first occur.</param>
/// <param name="Weights">How often each occurs.</param>
/// <param name="IndexOf">For every given sequence its place in <paramref name="Sequences"/>.</param>
/// <remarks>
/// Distances and clusters of the distinct sequences with these weights equal those of the full set, at a fraction of
/// the work and memory: months without change make many short histories the same.
/// </remarks>
public sealed record DistinctSequences(
    IReadOnlyList<byte[]> Sequences, IReadOnlyList<double> Weights, IReadOnlyList<int> IndexOf)
{
    /// <param name="sequences">One state per place; lengths may differ.</param>
    public static DistinctSequences Of(IReadOnlyList<byte[]> sequences)
    {
        var places = new Dictionary<byte[], int>(new SameStates());
        var (distinct, weights, index) = (new List<byte[]>(), new List<double>(), new int[sequences.Count]);
        for (var i = 0; i < sequences.Count; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, sequences[i], out var known);
            if (!known)
            {
                place = distinct.Count;
                distinct.Add(sequences[i]);
                weights.Add(0);
            }

            index[i] = place;
            weights[place]++;
        }

        return new DistinctSequences(distinct, weights, index);
    }

    sealed class SameStates : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] sequence)
        {
            var hash = new HashCode();
            hash.AddBytes(sequence);
            return hash.ToHashCode();
        }
    }
}
