using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class SeasonalTheilSenTests
{
    [Fact]
    public void Equals_the_definition_computed_in_R() =>
        Assert.All(ReferenceFile.Rows("seasonal-theil-sen.csv"), row =>
        {
            var slope = SeasonalTheilSen.Of(row.Optionals("values"), row.Int("seasons"))!.Value;

            Close.To(row.Number("slope"), slope.Slope, 1e-10, row.Text("name"));
            Close.To(row.Optional("lower"), slope.Lower, 1e-10, row.Text("name"));
            Close.To(row.Optional("upper"), slope.Upper, 1e-10, row.Text("name"));
        });

    [Fact]
    public void The_season_does_not_hide_the_slope()
    {
        double?[] values = [.. Enumerable.Range(0, 20).Select(i => (double?)(i % 4 * 100 + 0.5 * i))];

        Assert.Equal(0.5, SeasonalTheilSen.Of(values, 4)!.Value.Slope, 12);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(SeasonalTheilSen.Of([], 4));
        Assert.Null(SeasonalTheilSen.Of([1, 2, 3], 1));
        Assert.Null(SeasonalTheilSen.Of([1, 2, 3, 4], 4));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("values", () => SeasonalTheilSen.Of([double.PositiveInfinity], 4));
        Assert.Throws<ArgumentOutOfRangeException>("seasons", () => SeasonalTheilSen.Of([1, 2], 0));
    }
}
