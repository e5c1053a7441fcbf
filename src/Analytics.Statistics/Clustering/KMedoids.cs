namespace Analytics.Statistics;

/// <summary>Divides objects into k clusters around k of them, so that the distances to those are as small as possible.
/// </summary>
/// <remarks>
/// <code>minimise  Σ_objects weight · min over medoids of distance(object, medoid)</code>
/// <para>FasterPAM: every object is tried as a replacement of each medoid, all k at the price of one, and the best
/// replacement is made at once; it ends when none improves (<see cref="MedoidSwaps"/>). Such an end depends on the
/// start, so several starts are made and the best end is kept, the earliest of equals: one by BUILD, the others from
/// random samples (<see cref="MedoidStarts"/>): four up to 5,000 objects, two above. Up to 5,000 the first one looks at
/// all objects before each replacement, as PAM does, so that the result is not worse than PAM's. The same call gives
/// the same answer on every run. No method short of trying all choices is sure of the best one.</para>
/// <para>Chosen over k-means because it needs distances only, and because an object that exists stands for each
/// cluster.</para>
/// <para>Source: E. Schubert and P.J. Rousseeuw, Inf. Syst. 101 (2021) 101804; L. Kaufman and P.J. Rousseeuw, Finding
/// Groups in Data (1990), chapter 2. Checked against R 4.2.2, cluster 2.1.4: the objective is never above that of
/// pam.</para>
/// </remarks>
public static class KMedoids
{
    const int MostForThorough = 5000;
    const int ThoroughStarts = 4;
    const int QuickStarts = 2;

    /// <param name="distances">Between all pairs of objects.</param>
    /// <param name="weights">How often each object counts; at least 0, not all 0.</param>
    /// <param name="k">Number of clusters, at least 1.</param>
    /// <param name="seed">Of the random starts; without it, always the same.</param>
    /// <returns>The best division found, or null when there are fewer than k objects.</returns>
    /// <exception cref="ArgumentException">As many weights as objects are needed, none negative or not finite, not all
    /// 0; k at least 1.</exception>
    public static KMedoidsFit? Fit(DistanceMatrix distances, IReadOnlyList<double> weights, int k, int? seed = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        if (weights.Count != distances.Count)
            throw new ArgumentException($"{weights.Count} for {distances.Count} objects", nameof(weights));
        if (weights.Any(weight => !(weight >= 0 && double.IsFinite(weight))) || weights.Count > 0 && weights.Sum() == 0)
            throw new ArgumentException("Contains a weight that is negative or not finite, or only 0", nameof(weights));
        if (distances.Count < k) return null;

        double[] weight = [.. weights];
        var thorough = weight.Length <= MostForThorough;
        var rows = new RowReader(distances);
        var starts = new MedoidStarts(distances, rows, weight, k);
        var ends = new MedoidSwaps[k == 1 ? 1 : thorough ? ThoroughStarts : QuickStarts];
        Parallel.For(0, ends.Length, start =>
        {
            var medoids = start == 0 ? starts.Build() : starts.Sample(new Random((seed ?? 0) ^ (start << 24)));
            ends[start] = new MedoidSwaps(rows, weight, medoids);
            if (k > 1) ends[start].Improve(steepest: start == 0 && thorough);
        });
        return ends.MinBy(end => end.Objective)!.Result();
    }
}
