using System.Globalization;
using Analytics.Pipeline;
using Analytics.Samples;

namespace Analytics.Benchmarks;

/// <summary>Everything that follows from the deliveries, per stage: figures, trends, pathways, release.</summary>
static class RefreshBenchmark
{
    /// <summary>What is asked for: seconds for all indicators and trends.</summary>
    const double RegionGoal = 3, MillionGoal = 20;

    public static async IAsyncEnumerable<Row> RunAsync(int runs)
    {
        foreach (var (size, goal) in new[] { (SampleSize.Region, RegionGoal), (SampleSize.Million, MillionGoal) })
        {
            await using var sample = await SampleDatabase.OpenAsync(size);
            foreach (var file in sample.Files) await sample.TakeInAsync(await sample.ReceiveAsync(file));
            var (outcomes, measured) = (new List<RefreshOutcome>(), new List<Measured>());
            for (var run = 0; run < runs; run++)
            {
                // Without this the figures would be those of the release that stands, and nothing would be published.
                await sample.ExecuteAsync("update released.release set content_hash = ''");
                measured.Add(await Measure.OnceAsync(async () =>
                    outcomes.Add(await sample.Flow.RefreshAsync(null, CancellationToken.None))));
            }
            foreach (var row in Rows(outcomes, Measure.Median(measured), goal)) yield return row;
        }
    }

    static IEnumerable<Row> Rows(List<RefreshOutcome> outcomes, Measured all, double goal)
    {
        var rows = outcomes[0].Allocations.ToString("N0", CultureInfo.InvariantCulture);
        double Stage(string name) => Measure.Median([.. outcomes.Select(outcome => outcome.Seconds[name])]);
        yield return Row.Of($"{rows} allocations, all stages", all);
        foreach (var stage in outcomes[0].Seconds.Keys)
            yield return new Row($"{rows} allocations: {stage}", Row.Seconds(Stage(stage)));
        var figures = Stage("load") + Stage("measure") + Stage("trends");
        yield return new Row($"{rows} allocations: load, measure and trends together", Row.Seconds(figures),
            string.Create(CultureInfo.InvariantCulture, $"{figures / goal:P0} of the {goal} s allowed"));
    }
}
