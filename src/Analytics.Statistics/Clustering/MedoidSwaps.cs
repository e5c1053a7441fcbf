namespace Analytics.Statistics;

/// <summary>Improves medoids by replacing one at a time, until no replacement helps.</summary>
/// <remarks>
/// <para>Each object knows its nearest and second nearest medoid. Replacing medoid m by object c changes the objective
/// by removal[m] + Σ over objects o, of which only those nearer to c than to their second medoid matter:</para>
/// <code>
/// removal[m]   = Σ weight · (second - nearest),       o with nearest medoid m
/// d &lt; nearest:  d - nearest for every m,  and  nearest - second for its own m
/// d &lt; second:                               d - second for its own m
/// </code>
/// <para>So one pass over the objects prices the replacement of all k medoids by c. Source: E. Schubert and P.J.
/// Rousseeuw, Inf. Syst. 101 (2021) 101804, algorithm 4. Checked through <see cref="KMedoids"/>.</para>
/// </remarks>
sealed class MedoidSwaps
{
    /// <summary>Smaller improvements, relative to the objective, are rounding.</summary>
    const double Noise = 1e-12;

    readonly DistanceMatrix distances;
    readonly double[] weight;
    readonly int[] medoids;
    readonly double[][] toMedoid; // Distances from each medoid to all objects.
    readonly int[] cluster;
    readonly double[] nearest;
    readonly double[] second;
    readonly double[] removal;
    readonly double[] changes;

    public MedoidSwaps(DistanceMatrix distances, double[] weight, int[] medoids)
    {
        var count = distances.Count;
        (this.distances, this.weight, this.medoids) = (distances, weight, medoids);
        (cluster, nearest, second) = (new int[count], new double[count], new double[count]);
        (removal, changes) = (new double[medoids.Length], new double[medoids.Length]);
        toMedoid = [.. medoids.Select(medoid => new double[count])];
        for (var m = 0; m < medoids.Length; m++)
            for (var o = 0; o < count; o++) toMedoid[m][o] = distances[o, medoids[m]];
        Assign();
    }

    public double Objective { get; set; }

    /// <param name="steepest">True: look at all candidates before each replacement; false: replace at once.</param>
    public void Improve(bool steepest)
    {
        var reader = new RowReader(distances);
        if (steepest) while (ReplaceBest(reader)) { }
        else ReplaceAtOnce(reader);
    }

    bool ReplaceBest(RowReader reader)
    {
        var (best, most) = ((Medoid: 0, Candidate: -1), -Noise * Objective);
        for (var candidate = 0; candidate < distances.Count; candidate++)
            if (Price(reader, candidate) is var (medoid, change) && change < most)
                (best, most) = ((medoid, candidate), change);

        if (best.Candidate >= 0) Replace(reader, best.Medoid, best.Candidate);
        return best.Candidate >= 0;
    }

    void ReplaceAtOnce(RowReader reader)
    {
        for (int candidate = 0, idle = 0; idle < distances.Count; candidate = (candidate + 1) % distances.Count, idle++)
            if (Price(reader, candidate) is var (medoid, change) && change < -Noise * Objective)
            {
                Replace(reader, medoid, candidate);
                idle = 0;
            }
    }

    void Replace(RowReader reader, int medoid, int candidate)
    {
        medoids[medoid] = candidate;
        reader.Row(candidate).CopyTo(toMedoid[medoid]);
        Assign();
    }

    public KMedoidsFit Result()
    {
        int[] sorted = [.. medoids.Order()];
        int[] place = [.. medoids.Select(medoid => Array.IndexOf(sorted, medoid))];
        int[] assignment = [.. cluster.Select(m => place[m])];
        // Where two medoids lie at the same place, each keeps itself.
        for (var m = 0; m < sorted.Length; m++) assignment[sorted[m]] = m;
        return new KMedoidsFit(sorted, assignment, Objective);
    }

    /// <summary>The medoid that the candidate best replaces, and the change of the objective; null for a candidate at the
    /// place of a medoid.</summary>
    (int Medoid, double Change)? Price(RowReader reader, int candidate)
    {
        if (nearest[candidate] == 0) return null;

        var row = reader.Row(candidate);
        removal.CopyTo(changes, 0);
        var forAll = 0.0;
        for (var o = 0; o < row.Length; o++)
        {
            var distance = row[o];
            if (distance >= second[o]) continue;
            if (distance < nearest[o])
            {
                forAll += weight[o] * (distance - nearest[o]);
                changes[cluster[o]] += weight[o] * (nearest[o] - second[o]);
            }
            else
            {
                changes[cluster[o]] += weight[o] * (distance - second[o]);
            }
        }

        var best = Array.IndexOf(changes, changes.Min());
        return (best, changes[best] + forAll);
    }

    void Assign()
    {
        Array.Clear(removal);
        Objective = 0;
        for (var o = 0; o < cluster.Length; o++)
        {
            var (best, first, next) = (0, toMedoid[0][o], double.PositiveInfinity);
            for (var m = 1; m < toMedoid.Length; m++)
            {
                var distance = toMedoid[m][o];
                if (distance < first) (best, first, next) = (m, distance, first);
                else if (distance < next) next = distance;
            }

            (cluster[o], nearest[o], second[o]) = (best, first, next);
            Objective += weight[o] * first;
            if (next < double.PositiveInfinity) removal[best] += weight[o] * (next - first);
        }
    }
}
