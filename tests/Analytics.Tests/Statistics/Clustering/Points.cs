using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>Distances between points in a plane.</summary>
static class Points
{
    public static DistanceMatrix Manhattan(ReferenceFile row) => Manhattan(row.Numbers("x"), row.Numbers("y"));

    public static DistanceMatrix Random(Random random, int count) =>
        Manhattan([.. Numbers(random, count)], [.. Numbers(random, count)]);

    static DistanceMatrix Manhattan(double[] x, double[] y) =>
        DistanceMatrix.Of(x.Length, (a, b) => Math.Abs(x[a] - x[b]) + Math.Abs(y[a] - y[b]));

    static IEnumerable<double> Numbers(Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => random.NextDouble());

    public static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];
}
