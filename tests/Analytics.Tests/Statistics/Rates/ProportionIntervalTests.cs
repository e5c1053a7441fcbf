using Analytics.Statistics;

namespace Analytics.Tests.Statistics;

public class ProportionIntervalTests
{
    [Theory]
    [InlineData(0, 20)]
    [InlineData(10, 10)]
    [InlineData(10, 5000)]
    public void Is_exact_up_to_a_count_of_10(int k, int n) =>
        Assert.Equal(ClopperPearsonInterval.Of(k, n), ProportionInterval.Of(k, n));

    [Theory]
    [InlineData(11, 11)]
    [InlineData(11, 5000)]
    [InlineData(400, 405)]
    public void Is_Wilson_above_a_count_of_10(int k, int n) =>
        Assert.Equal(WilsonInterval.Of(k, n), ProportionInterval.Of(k, n));

    [Fact]
    public void Is_unknown_without_anyone() => Assert.Null(ProportionInterval.Of(0, 0));

    [Fact]
    public void Rejects_more_counted_than_there_are() =>
        Assert.Throws<ArgumentOutOfRangeException>("k", () => ProportionInterval.Of(16, 15));
}
