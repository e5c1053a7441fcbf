using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class SeasonalMannKendallTests
{
    [Fact]
    public void Equals_the_definition_computed_in_R() =>
        Assert.All(ReferenceFile.Rows("mann-kendall.csv"), row =>
        {
            var test = SeasonalMannKendall.Of(row.Optionals("values"), row.Int("seasons"))!;

            Assert.Equal(row.Int("s"), test.S);
            Close.To(row.Number("variance"), test.Variance, 1e-10, row.Text("name"));
            Close.To(row.Number("z"), test.Z, 1e-10, row.Text("name"));
            Close.To(row.Number("p"), test.PValue, 1e-10, row.Text("name"));
            Close.To(row.Number("tau"), test.Tau, 1e-10, row.Text("name"));
        });

    [Fact]
    public void A_season_hides_no_trend()
    {
        double?[] values = [.. Enumerable.Range(0, 24).Select(i => (double?)(i / 4 + 100 * (i % 4)))];

        Assert.Equal(1, SeasonalMannKendall.Of(values, 4)!.Tau, 12);
        Assert.True(MannKendall.Of(values)!.Tau < 0.5);
    }

    [Fact]
    public void Is_unknown_when_no_season_has_two_different_values()
    {
        Assert.Null(SeasonalMannKendall.Of([1, 2, 3, 4], 4));
        Assert.Null(SeasonalMannKendall.Of([1, 2, 3, 4, 1, 2, 3, 4], 4));
        Assert.Null(SeasonalMannKendall.Of([1, 2, 3], 12));
    }

    [Fact]
    public void Rejects_a_cycle_without_periods() =>
        Assert.Throws<ArgumentOutOfRangeException>("seasons", () => SeasonalMannKendall.Of([1, 2], 0));
}
