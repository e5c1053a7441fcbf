using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class LorenzTests
{
    [Fact]
    public void Equals_R() => Assert.All(ReferenceFile.Rows("lorenz.csv"), row =>
    {
        var curve = Lorenz.Of(row.Numbers("amounts"))!;

        Close.To(row.Number("gini"), curve.Gini, 1e-10, row.Text("name"));
        Close.To(row.Number("top1"), curve.Top(0.01), 1e-10, row.Text("name"));
        Close.To(row.Number("top10"), curve.Top(0.1), 1e-10, row.Text("name"));
    });

    [Fact]
    public void The_curve_runs_from_0_to_1_and_bends_only_upwards()
    {
        var shares = Lorenz.Of([8, 0, 3, 3, 1, 40])!.Shares;

        Assert.Equal((0, 1), (shares[0], shares[^1]));
        Assert.All(shares.Zip(shares.Skip(1), (a, b) => b - a).Zip(shares.Skip(1).Zip(shares.Skip(2), (a, b) => b - a)),
            steps => Assert.True(steps.First <= steps.Second + 1e-12));
    }

    [Fact]
    public void The_unit_does_not_matter_and_everyone_has_everything()
    {
        Assert.Equal(Lorenz.Of([1, 2, 5])!.Gini, Lorenz.Of([100, 200, 500])!.Gini, 12);
        Assert.Equal(1, Lorenz.Of([1, 2, 5])!.Top(1));
        Assert.Equal(0, Lorenz.Of([1, 2, 5])!.Top(0));
    }

    [Fact]
    public void Smallest_and_wrong_inputs()
    {
        Assert.Null(Lorenz.Of([]));
        Assert.Null(Lorenz.Of([0, 0]));
        Assert.Throws<ArgumentException>("amounts", () => Lorenz.Of([-1]));
        Assert.Throws<ArgumentException>("amounts", () => Lorenz.Of([double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>("persons", () => Lorenz.Of([1])!.Top(1.1));
    }
}
