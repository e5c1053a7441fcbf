using Analytics.Charts;
using Analytics.Charts.Kernel;

namespace Analytics.Tests.Charts.Kernel;

public class ScaleTests
{
    [Theory]
    [InlineData(0, 14.2, 0, 15, 5), InlineData(0, 97, 0, 100, 20), InlineData(-3, 8, -5, 10, 2.5)]
    [InlineData(0, 0.0007, 0, 0.0008, 0.0002)]
    public void A_domain_has_round_ends_and_steps(double low, double high, double min, double max, double step)
    {
        var domain = Domain.Nice([low, high]);
        Assert.Equal((min, max, step), (domain.Min, domain.Max, domain.Step), Close);
    }

    [Fact]
    public void Nothing_or_only_zeros_is_a_domain_of_one()
    {
        Assert.Equal(new Domain(0, 1, 1), Domain.Nice([null, double.NaN], fromZero: false));
        Assert.Equal(1, Domain.Nice([0, 0]).Max);
    }

    [Fact]
    public void One_value_away_from_zero_gets_room_on_both_sides()
    {
        var domain = Domain.Nice([50], fromZero: false);
        Assert.True(domain.Min < 50 && domain.Max > 50);
    }

    [Fact]
    public void What_lies_outside_is_put_on_the_edge()
    {
        var scale = new Domain(0, 10, 5).Between(100, 0);
        Assert.Equal([100, 50, 0, 0, 100, 100], new[] { 0, 5, 10, 99, -1, double.NaN }.Select(value => scale[value]));
    }

    [Theory]
    [InlineData(5, 0, 1), InlineData(0.5, 1, 2), InlineData(100, 0, 0), InlineData(0.25, 1, 2)]
    public void Figures_have_no_more_decimals_than_a_tenth_of_a_step(double step, int tick, int value)
    {
        var domain = new Domain(0, 10 * step, step);
        Assert.Equal((tick, value), (domain.TickDecimals, domain.ValueDecimals));
    }

    [Theory]
    [InlineData(1234.5, 1, "1.234,5", "1,234.5"), InlineData(-0.5, 2, "-0,50", "-0.50"), InlineData(12, 0, "12", "12")]
    [InlineData(1_250_000, 0, "1,25 mln", "1.25 million"), InlineData(2e9, 0, "2 mld", "2 billion")]
    [InlineData(1e15, 0, "1E+15", "1E+15"), InlineData(2.5e-8, 3, "2,5E-8", "2.5E-8")]
    public void Numbers_are_written_as_people_do(double value, int decimals, string dutch, string english)
    {
        Assert.Equal(dutch, ChartTexts.Dutch.Number(value, decimals));
        Assert.Equal(english, ChartTexts.English.Number(value, decimals));
    }

    static bool Close((double, double, double) a, (double, double, double) b) =>
        Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) + Math.Abs(a.Item3 - b.Item3) < 1e-9;
}
