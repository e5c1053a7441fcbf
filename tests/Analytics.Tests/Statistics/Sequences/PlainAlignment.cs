namespace Analytics.Tests.Statistics;

/// <summary>The textbook dynamic programme for one pair, to compare fast ones with.</summary>
static class PlainAlignment
{
    public static double Distance(byte[] a, byte[] b, double indel, Func<int, int, double> substitution)
    {
        var cost = new double[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
                cost[i, j] = (i, j) switch
                {
                    (0, _) => j * indel,
                    (_, 0) => i * indel,
                    _ => Math.Min(
                        Math.Min(cost[i - 1, j], cost[i, j - 1]) + indel,
                        cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : substitution(a[i - 1], b[j - 1]))),
                };
        return cost[a.Length, b.Length];
    }

    public static byte[] Random(Random random, int length, int states) =>
        [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(states))];
}
