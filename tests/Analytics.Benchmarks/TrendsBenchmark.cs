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
        yield return new Row($"{name} series: Poisson regression", await TimeAsync(runs, i =>
            PoissonTrend.Fit(counts[i], youths[i], seasons: 4)));
        yield return new Row($"{name} series: seasonal Mann–Kendall", await TimeAsync(runs, i =>
            SeasonalMannKendall.Of(counts[i], seasons: 4)));
        yield return new Row($"{name} series: Theil–Sen", await TimeAsync(runs, i => TheilSen.Of(counts[i])));
    }

    /// <summary>On all cores; a method that gave up would be quick, so each must have an answer.</summary>
    static async Task<string> TimeAsync(int runs, Func<int, object?> method)
    {
        var measured = await Measure.MedianAsync(runs, () => Parallel.For(0, Series, i =>
        {
            if (method(i) is null) throw new InvalidOperationException("A series without an answer.");
        }));
        return Row.Seconds(measured.Seconds);
    }

    /// <summary>From a few counts a quarter to some hundred, here and there a gap; the same each time.</summary>
    static (double?[][] Counts, double[][] Youths) MadeUp()
    {
        var random = new Random(1);
        var counts = new double?[Series][];
        var youths = new double[Series][];
        for (var i = 0; i < Series; i++)
        {
            var (level, growth) = (Math.Exp(1 + random.NextDouble() * 4), 1 + random.NextDouble() * 0.04 - 0.02);
            youths[i] = [.. Enumerable.Range(0, Quarters).Select(quarter => 400.0 + i % 700 + quarter)];
            counts[i] = [.. Enumerable.Range(0, Quarters).Select(quarter => random.Next(40) == 0 ? (double?)null
                : Math.Round(level * Math.Pow(growth, quarter) * (0.7 + random.NextDouble() * 0.6)))];
        }
        return (counts, youths);
    }
}
