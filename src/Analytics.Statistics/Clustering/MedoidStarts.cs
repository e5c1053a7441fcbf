using System.Numerics;

namespace Analytics.Statistics;

/// <summary>First choices of medoids, to be improved.</summary>
/// <remarks>
/// Both add medoids one by one, each the object that lowers the objective most. BUILD looks at all objects and all
/// their distances (Kaufman and Rousseeuw 1990); LAB at a random sample of 10 + √n objects, a new one for each medoid
/// (Schubert and Rousseeuw 2021), which costs next to nothing and gives different starts.
/// </remarks>
sealed class MedoidStarts(DistanceMatrix distances, RowReader rows, double[] weight, int k)
{
    readonly double largest = distances.Largest();

    public int[] Build()
    {
        var nearest = AtLargest();
        var medoids = new int[k];
        for (var chosen = 0; chosen < k; chosen++)
        {
            var gains = Gains(nearest);
            foreach (var medoid in medoids.AsSpan(0, chosen)) gains[medoid] = double.NegativeInfinity;
            medoids[chosen] = Array.IndexOf(gains, gains.Max());
            Approach(nearest, medoids[chosen]);
        }

        return medoids;
    }

    public int[] Sample(Random random)
    {
        int[] objects = [.. Enumerable.Range(0, distances.Count)]; // First the medoids, next the sample, then the rest.
        var nearest = AtLargest();
        for (var chosen = 0; chosen < k; chosen++)
        {
            var size = Math.Min(objects.Length - chosen, 10 + (int)Math.Sqrt(objects.Length));
            for (var i = chosen; i < chosen + size; i++)
            {
                var other = random.Next(i, objects.Length);
                (objects[i], objects[other]) = (objects[other], objects[i]);
            }

            var best = chosen + BestOf(objects.AsSpan(chosen, size), nearest);
            (objects[chosen], objects[best]) = (objects[best], objects[chosen]);
            Approach(nearest, objects[chosen]);
        }

        return objects[..k];
    }

    /// <summary>By how much every object would lower the objective as the next medoid.</summary>
    double[] Gains(double[] nearest)
    {
        var gains = new double[distances.Count];
        Parallel.For(0, gains.Length, rows.NewRow, (o, _, row) =>
        {
            rows.Read(o, row);
            gains[o] = Gain(row.AsSpan(0, gains.Length), nearest);
            return row;
        }, _ => { });
        return gains;
    }

    double Gain(ReadOnlySpan<double> distance, double[] nearest)
    {
        var (sum, at) = (Vector<double>.Zero, 0);
        for (; at <= distance.Length - Vector<double>.Count; at += Vector<double>.Count)
            sum += new Vector<double>(weight, at)
                * Vector.Max(Vector<double>.Zero, new Vector<double>(nearest, at) - new Vector<double>(distance[at..]));

        var gain = Vector.Sum(sum);
        for (; at < distance.Length; at++) gain += weight[at] * Math.Max(0, nearest[at] - distance[at]);
        return gain;
    }

    int BestOf(ReadOnlySpan<int> sample, double[] nearest)
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var i = 0; i < sample.Length; i++)
        {
            var gain = 0.0;
            foreach (var o in sample) gain += weight[o] * Math.Max(0, nearest[o] - distances[o, sample[i]]);
            if (gain > most) (best, most) = (i, gain);
        }

        return best;
    }

    double[] AtLargest()
    {
        var nearest = new double[distances.Count];
        Array.Fill(nearest, largest);
        return nearest;
    }

    void Approach(double[] nearest, int medoid)
    {
        for (var o = 0; o < nearest.Length; o++) nearest[o] = Math.Min(nearest[o], distances[o, medoid]);
    }
}
