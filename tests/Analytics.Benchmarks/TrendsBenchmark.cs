using System.Globalization;
using Analytics.Statistics;

namespace Analytics.Benchmarks;

/// <summary>The three methods of a trend over as many series as a region with 255 neighbourhoods can have.</summary>
static class TrendsBenchmark
{
    const int Series = 15_300, Quarters = 24;

    public static async IAsyncEnumerable<Row> RunAsync(int runs)
    {
        var (counts, youths) = MadeUp();
        var name = Series.ToString("N0", CultureInfo.InvariantCulture);
        yield return Row.Of($"{name} series: Poisson regression", await Measure.MedianAsync(runs, () =>
            All(i => PoissonTrend.Fit(counts[i], youths[i], seasons: 4))));
        yield return Row.Of($"{name} series: seasonal Mann–Kendall", await Measure.MedianAsync(runs, () =>
            All(i => SeasonalMannKendall.Of(counts[i], seasons: 4))));
        yield return Row.Of($"{name} series: Theil–Sen", await Measure.MedianAsync(runs, () =>
            All(i => TheilSen.Of(counts[i]))));
    }

    static void All(Func<int, object?> method) => Parallel.For(0, Series, i => method(i));

    /// <summary>From a few counts a quarter to some hundred, here and there a gap; the same each time.</summary>
    static (double?[][] Counts, double[][] Youths) MadeUp()
    {
        var random = new Random(1);
        var counts = new double?[Series][];
        var youths = new double[Series][];
        for (var i = 0; i < Series; i++)
        {
            var (level, growth) = (Math.Exp(random.NextDouble() * 5), 1 + random.NextDouble() * 0.04 - 0.02);
            youths[i] = [.. Enumerable.Range(0, Quarters).Select(quarter => 400.0 + i % 700 + quarter)];
            counts[i] = [.. Enumerable.Range(0, Quarters).Select(quarter => random.Next(40) == 0 ? (double?)null
                : Math.Round(level * Math.Pow(growth, quarter) * (0.7 + random.NextDouble() * 0.6)))];
        }
        return (counts, youths);
    }
}
