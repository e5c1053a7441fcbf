using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>Distances between points in a plane.</summary>
static class Points
{
    public static DistanceMatrix Manhattan(ReferenceFile row)
    {
        double[] x = row.Numbers("x"), y = row.Numbers("y");
        return DistanceMatrix.Of(x.Length, (a, b) => Math.Abs(x[a] - x[b]) + Math.Abs(y[a] - y[b]));
    }

    public static DistanceMatrix Random(Random random, int count)
    {
        (double X, double Y)[] points =
            [.. Enumerable.Range(0, count).Select(_ => (random.NextDouble(), random.NextDouble()))];
        return DistanceMatrix.Of(count, (a, b) => Math.Abs(points[a].X - points[b].X) + Math.Abs(points[a].Y - points[b].Y));
    }

    public static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];
}
