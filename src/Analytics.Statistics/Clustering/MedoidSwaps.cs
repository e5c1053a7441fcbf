using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
/// Rousseeuw, Inf. Syst. 101 (2021) 101804. Checked through <see cref="KMedoids"/>.</para>
/// </remarks>
sealed class MedoidSwaps
{
    /// <summary>Smaller improvements, relative to the objective, are rounding.</summary>
    const double Noise = 1e-12;

    static readonly int Lanes = Vector<double>.Count;

    readonly RowReader rows;
    readonly double[] row; // The distances from the candidate at hand.
    readonly double[] weight;
    readonly int[] medoids;
    readonly double[][] toMedoid; // Distances from each medoid to all objects.
    readonly int[] cluster;
    readonly double[] nearest;
    readonly double[] second;
    readonly double[] removal;
    readonly double[] changes; // By medoid and lane.

    public MedoidSwaps(RowReader rows, double[] weight, int[] medoids)
    {
        // Objects are padded to whole registers with ones that weigh nothing and are at distance 0 of everything.
        (this.rows, this.medoids, row) = (rows, medoids, rows.NewRow());
        (this.weight, cluster) = (new double[row.Length], new int[row.Length]);
        (nearest, second) = (new double[row.Length], new double[row.Length]);
        (removal, changes) = (new double[medoids.Length], new double[medoids.Length * Lanes]);
        weight.CopyTo(this.weight, 0);
        toMedoid = [.. medoids.Select(_ => rows.NewRow())];
        for (var m = 0; m < medoids.Length; m++) rows.Read(medoids[m], toMedoid[m]);
        Assign();
    }

    public double Objective { get; set; }

    /// <param name="steepest">True: look at all candidates before each replacement; false: replace at once.</param>
    public void Improve(bool steepest)
    {
        if (steepest) while (ReplaceBest()) { }
        else ReplaceAtOnce();
    }

    bool ReplaceBest()
    {
        var (best, most) = ((Medoid: 0, Candidate: -1), -Noise * Objective);
        for (var candidate = 0; candidate < rows.Count; candidate++)
            if (Price(candidate) is var (medoid, change) && change < most)
                (best, most) = ((medoid, candidate), change);

        if (best.Candidate >= 0) Replace(best.Medoid, best.Candidate);
        return best.Candidate >= 0;
    }

    void ReplaceAtOnce()
    {
        for (int candidate = 0, idle = 0; idle < rows.Count; candidate = (candidate + 1) % rows.Count, idle++)
            if (Price(candidate) is var (medoid, change) && change < -Noise * Objective)
            {
                Replace(medoid, candidate);
                idle = 0;
            }
    }

    void Replace(int medoid, int candidate)
    {
        medoids[medoid] = candidate;
        rows.Read(candidate, toMedoid[medoid]);
        Assign();
    }

    public KMedoidsFit Result()
    {
        int[] sorted = [.. medoids.Order()];
        int[] place = [.. medoids.Select(medoid => Array.IndexOf(sorted, medoid))];
        int[] assignment = [.. cluster.Take(rows.Count).Select(m => place[m])];
        // Where two medoids lie at the same place, each keeps itself.
        for (var m = 0; m < sorted.Length; m++) assignment[sorted[m]] = m;
        return new KMedoidsFit(sorted, assignment, Objective);
    }

    /// <summary>The medoid that the candidate best replaces, and the change of the objective; null for a candidate at
    /// the place of a medoid.</summary>
    (int Medoid, double Change)? Price(int candidate)
    {
        if (nearest[candidate] == 0) return null;

        rows.Read(candidate, row);
        Array.Clear(changes);
        var forAll = AddChanges();
        var (best, least) = (0, double.PositiveInfinity);
        for (var m = 0; m < removal.Length; m++)
        {
            var change = removal[m];
            for (var lane = 0; lane < Lanes; lane++) change += changes[m * Lanes + lane];
            if (change < least) (best, least) = (m, change);
        }

        return (best, least + forAll);
    }

    /// <summary>Both cases at once, without branches: the part for every m is min(d, nearest) - nearest, the part for
    /// its own medoid is d kept between nearest and second, minus second.</summary>
    double AddChanges()
    {
        ref var toCandidate = ref MemoryMarshal.GetArrayDataReference(row);
        ref var sums = ref MemoryMarshal.GetArrayDataReference(changes);
        ref var own = ref MemoryMarshal.GetArrayDataReference(cluster);
        Span<double> parts = stackalloc double[Lanes];
        ref var part = ref MemoryMarshal.GetReference(parts);
        var forAll = Vector<double>.Zero;
        unchecked
        {
            for (var o = 0; o < weight.Length; o += Lanes)
            {
                var distance = Vector.LoadUnsafe(ref toCandidate, (nuint)o);
                var (near, next, each) =
                    (new Vector<double>(nearest, o), new Vector<double>(second, o), new Vector<double>(weight, o));
                if (Vector.GreaterThanOrEqualAll(distance, next)) continue;
                forAll += each * (Vector.MinNative(distance, near) - near);
                (each * (Vector.MinNative(Vector.MaxNative(distance, near), next) - next)).StoreUnsafe(ref part);
                for (var lane = 0; lane < Lanes; lane++)
                    Unsafe.Add(ref sums, Unsafe.Add(ref own, o + lane) * Lanes + lane) += Unsafe.Add(ref part, lane);
            }
        }

        return Vector.Sum(forAll);
    }

    void Assign()
    {
        Array.Clear(removal);
        Objective = 0;
        for (var o = 0; o < rows.Count; o++)
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
