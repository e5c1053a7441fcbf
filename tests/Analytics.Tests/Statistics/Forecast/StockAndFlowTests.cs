using System.Globalization;
using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class StockAndFlowTests
{
    [Fact]
    public void Equals_powers_of_the_matrix_in_R() => Assert.All(ReferenceFile.Rows("stock-and-flow.csv"), row =>
    {
        int[] stock = [.. row.Numbers("stock").Select(number => (int)number)];
        var forecast = StockAndFlow.Of(stock, Whole(row, "moves"), Whole(row, "inflows"), row.Int("horizon"))!;

        foreach (var (t, numbers) in Table(row, "expected").Index())
        {
            Assert.All(numbers.Zip(forecast.Periods[t]),
                pair => Close.To(pair.First, pair.Second.Expected, 1e-8, "expected"));
            Close.To(numbers.Sum(), forecast.Total[t].Expected, 1e-8, "total");
        }
    });

    [Fact]
    public void The_interval_holds_about_nineteen_of_twenty_simulated_futures()
    {
        var random = new Random(20261126);
        var held = 0;
        for (var run = 0; run < 150; run++)
        {
            int[] moves = [0, 0];
            for (var i = 0; i < 300; i++) moves[random.NextDouble() < 0.8 ? 0 : 1]++;
            int[][] inflows = [.. Enumerable.Range(0, 12).Select(_ => new[] { Poisson(random, 20) })];
            var last = StockAndFlow.Of([100], [moves], inflows, 4)!.Total[3];

            var now = 100;
            for (var t = 0; t < 4; t++)
                now = Enumerable.Range(0, now).Count(_ => random.NextDouble() < 0.8) + Poisson(random, 20);
            if (last.Lower <= now && now <= last.Upper) held++;
        }

        Assert.InRange(held, 134, 150);
    }

    [Fact]
    public void The_same_input_gives_the_same_interval() => Assert.Equal(
        StockAndFlow.Of([10], [[8, 2]], [[1], [2], [1], [3]], 3)!.Total,
        StockAndFlow.Of([10], [[8, 2]], [[1], [2], [1], [3]], 3)!.Total);

    [Fact]
    public void Where_nobody_moves_or_enters_all_stay_where_they_are()
    {
        var forecast = StockAndFlow.Of([7, 3], [[50, 0, 0], [0, 50, 0]], [[0, 0], [0, 0], [0, 0], [0, 0]], 2)!;

        Assert.Equal([new(7, 7, 7), new(3, 3, 3)], forecast.Periods[1]);
    }

    [Fact]
    public void Smallest_and_wrong_inputs()
    {
        Assert.Null(StockAndFlow.Of([], [], [], 1));
        Assert.Null(StockAndFlow.Of([5], [[4, 1]], [[1], [2], [3]], 1));
        Assert.Null(StockAndFlow.Of([5], [[0, 0]], [[1], [2], [3], [1]], 1));
        Assert.Throws<ArgumentOutOfRangeException>("horizon", () => StockAndFlow.Of([], [], [], 0));
        Assert.Throws<ArgumentException>("stock", () => StockAndFlow.Of([-1], [[1, 1]], [], 1));
        Assert.Throws<ArgumentException>("moves", () => StockAndFlow.Of([1], [[1]], [], 1));
        Assert.Throws<ArgumentException>("inflows", () => StockAndFlow.Of([1], [[1, 1]], [[-1]], 1));
    }

    static int Poisson(Random random, double mean)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-mean)) (count, product) = (count + 1, product * random.NextDouble());
        return count;
    }

    static int[][] Whole(ReferenceFile row, string column) =>
        [.. Table(row, column).Select(line => line.Select(number => (int)number).ToArray())];

    static double[][] Table(ReferenceFile row, string column) =>
        [.. row.Text(column).Split('|').Select(line => line.Split(';').Select(Number).ToArray())];

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
