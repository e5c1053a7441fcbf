using System.Globalization;
using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class ChainLadderTests
{
    static readonly IReadOnlyList<ReferenceFile> Rows = ReferenceFile.Rows("chain-ladder.csv");

    [Fact]
    public void Equals_Macks_formulas_computed_in_R() => Assert.All(Rows, row =>
    {
        var fit = ChainLadder.Of(Triangle(row))!;

        Close.To(row.Number("reserve"), fit.Reserve, 1e-8, row.Text("name"));
        Close.To(row.Number("total"), fit.StandardError, 1e-8, row.Text("name"));
        Assert.All(row.Numbers("factors").Zip(fit.Factors), pair => Close.To(pair.First, pair.Second, 1e-10, "factor"));
        Assert.All(row.Numbers("ultimate").Zip(fit.Origins),
            pair => Close.To(pair.First, pair.Second!.Value.Ultimate, 1e-8, "ultimate"));
        Assert.All(row.Numbers("error").Zip(fit.Origins),
            pair => Close.To(pair.First, pair.Second!.Value.StandardError, 1e-8, "error"));
    });

    /// <summary>T. Mack, ASTIN Bulletin 23 (1993) 213-225, on the triangle of Taylor and Ashe (1983).</summary>
    [Fact]
    public void Equals_the_published_reserve_of_Taylor_and_Ashe()
    {
        var fit = ChainLadder.Of(Triangle(Rows.Single(row => row.Text("name") == "taylor-ashe")))!;

        Assert.Equal(18_680_856, fit.Reserve!.Value, 0);
        Assert.Equal(2_447_095, fit.StandardError!.Value, 0);
    }

    [Fact]
    public void Steady_growth_goes_on_without_doubt()
    {
        var fit = ChainLadder.Of([[10, 15, 18], [20, 30], [40]])!;

        Assert.Equal([18, 36, 72], fit.Origins.Select(origin => Math.Round(origin!.Value.Ultimate, 10)));
        Assert.Equal(0, fit.StandardError!.Value, 10);
    }

    [Fact]
    public void An_origin_without_anything_yet_cannot_be_told()
    {
        var fit = ChainLadder.Of([[10, 15], [20, 31], [0]])!;

        Assert.Null(fit.Origins[2]);
        Assert.Null(fit.Reserve);
        Assert.Equal(31, fit.Origins[1]!.Value.Ultimate);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(ChainLadder.Of([]));
        Assert.Null(ChainLadder.Of([[5]]));
        Assert.Null(ChainLadder.Of([[5, 6], [7]]));
        Assert.Null(ChainLadder.Of([[0, 6], [0, 7], [3]]));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("cumulative", () => ChainLadder.Of([[1], [1, 2]]));
        Assert.Throws<ArgumentException>("cumulative", () => ChainLadder.Of([[1], []]));
        Assert.Throws<ArgumentException>("cumulative", () => ChainLadder.Of([[double.NaN]]));
        Assert.Throws<ArgumentException>("cumulative", () => ChainLadder.Of([[-1]]));
    }

    internal static double[][] Triangle(ReferenceFile row) =>
        [.. row.Text("triangle").Split('|').Select(text => text.Split(';').Select(Number).ToArray())];

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
