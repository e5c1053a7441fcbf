namespace Analytics.Statistics;

/// <summary>How well objects fit in their clusters, from -1 (wrong one) through 0 (between two) to 1 (right
/// one).</summary>
/// <param name="Average">Weighted mean over all objects.</param>
/// <param name="PerCluster">Weighted mean per cluster; null for a cluster without objects.</param>
/// <param name="PerObject">The width of each object; 0 when it is alone in its cluster.</param>
public sealed record SilhouetteWidths(
    double Average, IReadOnlyList<double?> PerCluster, IReadOnlyList<double> PerObject);
