using Analytics.Statistics;

namespace Analytics.Pipeline.Pathways;

/// <summary>
/// Cost cases in groups of alike journeys: optimal matching between their monthly states, then k-medoids, with the
/// number of groups that separates them best.
/// </summary>
/// <remarks>
/// Distances are those of optimal matching with insertion 1 and substitution 2, divided by the two lengths together, so
/// that a long journey is not far from everything merely by being long (A. Abbott &amp; A. Tsay, Sociol. Methods Res. 29
/// (2000) 3–33). Groups by FasterPAM; their number, from 2 to 8, by the largest average silhouette width.
/// </remarks>
public static class PathwayTypes
{
    const int MostTypes = 8;

    /// <summary>Fewer journeys than this are not grouped.</summary>
    const int FewestJourneys = 20;

    /// <returns>Types from large to small; none when there are too few journeys.</returns>
    public static IReadOnlyList<PathwayType> Of(IReadOnlyList<Journey> journeys)
    {
        if (journeys.Count < FewestJourneys) return [];
        var distinct = DistinctSequences.Of([.. journeys.Select(journey => journey.States)]);
        if (distinct.Sequences.Count < 3) return [];
        var distances = Normalised(OptimalMatching.Distances(distinct.Sequences), distinct.Sequences);
        var (fit, widths) = Best(distances, distinct.Weights);
        var members = journeys.Select((journey, i) => (journey, Cluster: fit.Assignment[distinct.IndexOf[i]]))
            .GroupBy(pair => pair.Cluster, pair => pair.journey)
            .OrderByDescending(cluster => cluster.Count()).ThenBy(cluster => cluster.Key).ToList();
        return [.. members.Select((cluster, i) => new PathwayType(i + 1, Name(journeys, distinct, fit.Medoids[cluster.Key]),
            [.. cluster], widths.PerCluster[cluster.Key] ?? 0))];
    }

    static DistanceMatrix Normalised(DistanceMatrix distances, IReadOnlyList<byte[]> sequences) =>
        DistanceMatrix.Of(sequences.Count, (i, j) => distances[i, j] / (sequences[i].Length + sequences[j].Length));

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
