namespace Analytics.Statistics;

/// <summary>Are clusters well apart? Compares each object's distance to its own cluster with that to the next
/// one.</summary>
/// <remarks>
/// <code>
/// width = (b - a) / max(a, b)
/// a = mean distance to the others of its own cluster,   b = smallest mean distance to another cluster
/// </code>
/// <para>A weight says how often an object occurs: the result equals that of the data with every object written so many
/// times, one of which is left out of a. An object that is alone has width 0, as has one with a = b = 0. Chosen to
/// compare numbers of clusters, since it needs no more than distances.</para>
/// <para>Source: P.J. Rousseeuw, J. Comput. Appl. Math. 20 (1987) 53-65; M. Studer, WeightedCluster (LIVES Working
/// Papers 24, 2013) for weights. Checked against R 4.2.2, cluster 2.1.4, silhouette, to 1e-8.</para>
/// </remarks>
public static class Silhouette
{
    /// <param name="distances">Between all pairs of objects.</param>
    /// <param name="assignment">The cluster of each object, numbered from 0.</param>
    /// <param name="weights">How often each object occurs, at least 0.</param>
    /// <returns>The widths, or null when fewer than two clusters have objects with weight.</returns>
    /// <exception cref="ArgumentException">As many assignments and weights as objects are needed, none negative or not
    /// finite.</exception>
    public static SilhouetteWidths? Of(
        DistanceMatrix distances, IReadOnlyList<int> assignment, IReadOnlyList<double> weights)
    {
        if (assignment.Count != distances.Count || assignment.Any(cluster => cluster < 0))
            throw new ArgumentException("Needs a cluster from 0 for every object", nameof(assignment));
        if (weights.Count != distances.Count || weights.Any(weight => !(weight >= 0 && double.IsFinite(weight))))
            throw new ArgumentException("Needs a weight of at least 0 for every object", nameof(weights));

        int[] cluster = [.. assignment];
        double[] weight = [.. weights];
        var total = new double[cluster.DefaultIfEmpty(-1).Max() + 1];
        for (var o = 0; o < cluster.Length; o++) total[cluster[o]] += weight[o];
        if (total.Count(sum => sum > 0) < 2) return null;

        return Summarise(Widths(distances, cluster, weight, total), cluster, weight, total);
    }

    static double[] Widths(DistanceMatrix distances, int[] cluster, double[] weight, double[] total)
    {
        var rows = new RowReader(distances);
        var widths = new double[cluster.Length];
        Parallel.For(0, widths.Length, () => (Row: rows.NewRow(), Sums: new double[total.Length]), (o, _, own) =>
        {
            rows.Read(o, own.Row);
            Array.Clear(own.Sums);
            for (var other = 0; other < cluster.Length; other++)
                own.Sums[cluster[other]] += weight[other] * own.Row[other];
            widths[o] = Width(own.Sums, total, cluster[o]);
            return own;
        }, _ => { });
        return widths;
    }

    /// <summary>From the weighted sums of distances to each cluster.</summary>
    static double Width(double[] sums, double[] total, int own)
    {
        if (total[own] <= 1) return 0;

        var (within, between) = (sums[own] / (total[own] - 1), double.PositiveInfinity);
        for (var other = 0; other < sums.Length; other++)
            if (other != own && total[other] > 0) between = Math.Min(between, sums[other] / total[other]);
        return within == between ? 0 : (between - within) / Math.Max(within, between);
    }

    static SilhouetteWidths Summarise(double[] widths, int[] cluster, double[] weight, double[] total)
    {
        var sums = new double[total.Length];
        for (var o = 0; o < widths.Length; o++) sums[cluster[o]] += weight[o] * widths[o];
        double?[] perCluster = [.. sums.Zip(total, (sum, of) => of > 0 ? sum / of : (double?)null)];
        return new SilhouetteWidths(sums.Sum() / total.Sum(), perCluster, widths);
    }
}
