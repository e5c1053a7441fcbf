using Analytics.Statistics;

namespace Analytics.Pipeline.Pathways;

/// <summary>
/// Cost cases in groups of alike journeys: optimal matching between their monthly states, then k-medoids, with the
/// number of groups that separates them best.
/// </summary>
/// <remarks>
/// Distances are those of optimal matching with insertion 1 and substitution 2, divided by the two lengths together, so
/// that a long journey is not far from everything merely by being long (A. Abbott &amp; A. Tsay, Sociol. Methods Res.
/// 29
/// (2000) 3–33). Groups by FasterPAM; of very many journeys by a selection, as CLARA does (L. Kaufman &amp; P.
/// Rousseeuw,
/// Finding Groups in Data (1990), chapter 3); their number, from 2 to 8, by the largest average silhouette width.
/// </remarks>
public static class PathwayTypes
{
    const int MostTypes = 8;

    /// <summary>Fewer journeys than this are not grouped.</summary>
    const int FewestJourneys = 20;

    /// <summary>
    /// So many different journeys are compared pair by pair; of more, an even selection is, and each other journey
    /// joins
    /// the type whose middle is nearest. Memory and time then no longer grow with the square of the region.
    /// </summary>
    const int MostCompared = 4000;

    /// <returns>Types from large to small; none when there are too few journeys.</returns>
    public static IReadOnlyList<PathwayType> Of(IReadOnlyList<Journey> journeys)
    {
        if (journeys.Count < FewestJourneys) return [];
        var distinct = DistinctSequences.Of([.. journeys.Select(journey => journey.States)]);
        if (distinct.Sequences.Count < 3) return [];
        var compared = Selection(distinct.Sequences.Count);
        var sequences = Array.ConvertAll(compared, i => distinct.Sequences[i]);
        var distances = Normalised(OptimalMatching.Distances(sequences), sequences);
        var (fit, widths) = Best(distances, Array.ConvertAll(compared, i => distinct.Weights[i]));
        var medoids = fit.Medoids.Select(medoid => compared[medoid]).ToArray();
        var assignment = Assign(distinct.Sequences, medoids);
        return Types(journeys, distinct, medoids, assignment, widths);
    }

    /// <summary>All when they are few enough, else every so many-th: the same whatever the order of arrival.</summary>
    static int[] Selection(int count)
    {
        var size = Math.Min(count, MostCompared);
        return [.. Enumerable.Range(0, size).Select(i => (int)((long)i * count / size))];
    }

    /// <summary>For every sequence the nearest medoid; of two equally near the first.</summary>
    static int[] Assign(IReadOnlyList<byte[]> sequences, int[] medoids)
    {
        var nearest = new int[sequences.Count];
        Parallel.For(0, sequences.Count, i => nearest[i] = Enumerable.Range(0, medoids.Length)
            .MinBy(cluster => Distance(sequences[i], sequences[medoids[cluster]])));
        return nearest;
    }

    static double Distance(byte[] one, byte[] other) =>
        1 - 2.0 * LongestCommonSubsequence.Length(one, other) / (one.Length + other.Length);

    static List<PathwayType> Types(IReadOnlyList<Journey> journeys, DistinctSequences distinct, int[] medoids,
        int[] assignment, SilhouetteWidths widths)
    {
        var members = journeys.Select((journey, i) => (journey, Cluster: assignment[distinct.IndexOf[i]]))
            .GroupBy(pair => pair.Cluster, pair => pair.journey)
            .OrderByDescending(cluster => cluster.Count()).ThenBy(cluster => cluster.Key);
        return [.. members.Select((cluster, i) => new PathwayType(i + 1, Name(journeys, distinct, medoids[cluster.Key]),
            [.. cluster], widths.PerCluster[cluster.Key] ?? 0))];
    }

    static DistanceMatrix Normalised(DistanceMatrix distances, byte[][] sequences) =>
        DistanceMatrix.Of(sequences.Length, (i, j) => distances[i, j] / (sequences[i].Length + sequences[j].Length));

    static (KMedoidsFit Fit, SilhouetteWidths Widths) Best(DistanceMatrix distances, IReadOnlyList<double> weights)
    {
        var (best, bestWidths) = (default(KMedoidsFit), default(SilhouetteWidths));
        for (var k = 2; k <= Math.Min(MostTypes, distances.Count - 1); k++)
        {
            if (KMedoids.Fit(distances, weights, k) is not { } fit) continue;
            if (Silhouette.Of(distances, fit.Assignment, weights) is not { } widths) continue;
            if (bestWidths is null || widths.Average > bestWidths.Average) (best, bestWidths) = (fit, widths);
        }
        return (best!, bestWidths!);
    }

    static string Name(IReadOnlyList<Journey> journeys, DistinctSequences distinct, int medoid)
    {
        for (var i = 0; i < journeys.Count; i++)
            if (distinct.IndexOf[i] == medoid) return JourneyName.Of(journeys[i]);
        throw new ArgumentOutOfRangeException(nameof(medoid), medoid, "A medoid is one of the journeys.");
    }
}
