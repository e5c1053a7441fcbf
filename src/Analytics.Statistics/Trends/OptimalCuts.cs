namespace Analytics.Statistics;

/// <summary>Cuts a series into segments at the places that cost least, for every number of cuts at once.</summary>
/// <remarks>
/// <para>Dynamic programming over all cuts, so that none is overlooked:</para>
/// <code>best(m, j) = min over i of  best(m - 1, i - 1) + cost(i, j)</code>
/// <para>Source: J. Bai and P. Perron, J. Appl. Econometrics 18 (2003) 1-22. Checked through
/// <see cref="LevelBreaks"/> and
/// <see cref="PoissonBreaks"/>.</para>
/// </remarks>
static class OptimalCuts
{
    const int MostOnStack = 256;

    /// <param name="costs">At i·n + j the cost of a segment of observations i up to and with j.</param>
    /// <param name="n">Observations.</param>
    /// <param name="shortest">Observations in a segment at least.</param>
    /// <param name="most">Cuts at most; n must be at least (most + 1)·shortest.</param>
    /// <param name="totals">Gets for each number of cuts, 0 to most, the least cost.</param>
    /// <param name="cuts">Gets at m·most the m first observations of the segments after the first.</param>
    public static void Find(
        ReadOnlySpan<double> costs, int n, int shortest, int most, Span<double> totals, Span<int> cuts)
    {
        var cells = n * (most + 1);
        Span<double> best = cells <= MostOnStack ? stackalloc double[cells] : new double[cells];
        Span<int> from = cells <= MostOnStack ? stackalloc int[cells] : new int[cells];
        for (var j = 0; j < n; j++) best[j] = j + 1 >= shortest ? costs[j] : double.PositiveInfinity;
        for (var m = 1; m <= most; m++)
            for (var j = 0; j < n; j++)
                (best[m * n + j], from[m * n + j]) = Cheapest(costs, best.Slice((m - 1) * n, n), shortest, j);

        for (var m = 0; m <= most; m++)
        {
            totals[m] = best[m * n + n - 1];
            for (int k = m, last = n - 1; k >= 1; k--)
            {
                cuts[m * most + k - 1] = from[k * n + last];
                last = from[k * n + last] - 1;
            }
        }
    }

    /// <summary>The least cost of what ends at j with one cut more, and where its last segment begins.</summary>
    static (double Cost, int From) Cheapest(ReadOnlySpan<double> costs, Span<double> before, int shortest, int j)
    {
        var (cheapest, from) = (double.PositiveInfinity, 1); // Stays so where j is too early for so many segments.
        for (var i = shortest; i <= j + 1 - shortest; i++)
        {
            var cost = before[i - 1] + costs[i * before.Length + j];
            if (cost < cheapest) (cheapest, from) = (cost, i);
        }

        return (cheapest, from);
    }
}
