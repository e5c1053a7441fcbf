namespace Analytics.Statistics;

/// <summary>Refuses panels that are none.</summary>
static class PanelCheck
{
    /// <exception cref="ArgumentException">Areas of different length, or what is negative or not finite.</exception>
    public static void Counts(
        IReadOnlyList<IReadOnlyList<double?>> counts, IReadOnlyList<IReadOnlyList<double>> exposure)
    {
        if (exposure.Count != counts.Count)
            throw new ArgumentException($"{exposure.Count} areas for {counts.Count} with counts", nameof(exposure));
        for (var area = 0; area < counts.Count; area++)
        {
            if (counts[area].Count != counts[0].Count)
                throw new ArgumentException($"Area {area} has another number of periods", nameof(counts));
            PoissonTrend.Check(counts[area], exposure[area]);
        }
    }

    /// <exception cref="ArgumentException">Not one per area, or outside the periods.</exception>
    public static void Starts(IReadOnlyList<int?> starts, IReadOnlyList<IReadOnlyList<double?>> counts)
    {
        if (starts.Count != counts.Count)
            throw new ArgumentException($"{starts.Count} for {counts.Count} areas", nameof(starts));
        if (starts.Any(start => start < 0 || start >= counts[0].Count))
            throw new ArgumentException("Outside the periods", nameof(starts));
    }
}
