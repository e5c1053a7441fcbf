using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class CountNowcastTests
{
    [Fact]
    public void Equals_R_glm_quasipoisson_and_its_quantiles() => Assert.All(ReferenceFile.Rows("nowcast.csv"), row =>
    {
        var nowcast = CountNowcast.Of(ChainLadderTests.Triangle(row))!;

        Close.To(row.Number("dispersion"), nowcast.Dispersion, 1e-6, row.Text("name"));
        Same("expected", count => count.Expected);
        Same("error", count => count.StandardError);
        Same("lower", count => count.Lower);
        Same("upper", count => count.Upper);

        void Same(string column, Func<NowcastCount, double> of) => Assert.All(row.Numbers(column).Zip(nowcast.Origins),
            pair => Close.To(pair.First, of(pair.Second!.Value), 1e-6, column));
    });

    [Fact]
    public void Expects_what_the_chain_ladder_does()
    {
        double[][] triangle = [[10, 15, 18], [22, 30, 33], [18, 29], [25]];
        var amounts = ChainLadder.Of(triangle)!.Origins;

        Assert.All(CountNowcast.Of(triangle)!.Origins.Zip(amounts),
            pair => Assert.Equal(pair.Second!.Value.Ultimate, pair.First!.Value.Expected, 10));
    }

    [Fact]
    public void The_interval_holds_the_final_count_in_about_nineteen_of_twenty()
    {
        var random = new Random(20261126);
        var held = 0;
        for (var run = 0; run < 1000; run++)
        {
            int[][] reports = [.. Enumerable.Range(0, 8).Select(_ =>
                new[] { Poisson(random, 20), Poisson(random, 8), Poisson(random, 4) })];
            double[][] seen = [.. reports.Select((row, i) => Cumulative(row[..Math.Min(3, 8 - i)]))];
            var last = CountNowcast.Of(seen)!.Origins[^1]!.Value;
            if (last.Lower <= reports[^1].Sum() && reports[^1].Sum() <= last.Upper) held++;
        }

        Assert.InRange(held, 930, 985);
    }

    [Fact]
    public void The_interval_never_falls_below_what_was_reported() =>
        Assert.All(CountNowcast.Of([[3, 3, 4], [9, 12], [1]])!.Origins, count =>
        {
            Assert.True(count!.Value.Lower >= count.Value.Reported);
            Assert.InRange(count.Value.Complete, 0, 1);
        });

    [Fact]
    public void A_period_without_reports_cannot_be_told_and_a_complete_one_is_certain()
    {
        var origins = CountNowcast.Of([[3, 4], [9, 12], [0]])!.Origins;

        Assert.Null(origins[2]);
        Assert.Equal(new NowcastCount(12, 12, 12, 12, 0, 1), origins[1]);
    }

    [Fact]
    public void Is_unknown_with_too_little_or_with_withdrawals()
    {
        Assert.Null(CountNowcast.Of([]));
        Assert.Null(CountNowcast.Of([[4, 5], [3]]));
        Assert.Null(CountNowcast.Of([[4, 3], [5, 5], [3]]));
        Assert.Null(CountNowcast.Of([[0, 3], [0, 5], [3]]));
    }

    [Fact]
    public void Rejects_a_wrong_call() =>
        Assert.Throws<ArgumentException>("cumulative", () => CountNowcast.Of([[1], [1, 2]]));

    static double[] Cumulative(int[] reports) => [.. reports.Select((_, i) => (double)reports[..(i + 1)].Sum())];

    static int Poisson(Random random, double mean)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-mean)) (count, product) = (count + 1, product * random.NextDouble());
        return count;
    }
}
