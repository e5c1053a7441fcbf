namespace Analytics.Statistics;

/// <summary>A division of objects into clusters, each around the object that is central in it.</summary>
/// <param name="Medoids">The central object of each cluster, ascending.</param>
/// <param name="Assignment">For each object the cluster it belongs to: a place in <paramref name="Medoids"/>.</param>
/// <param name="Objective">Sum over the objects of weight times distance to their medoid, in units of the distances.
/// </param>
public sealed record KMedoidsFit(IReadOnlyList<int> Medoids, IReadOnlyList<int> Assignment, double Objective);
