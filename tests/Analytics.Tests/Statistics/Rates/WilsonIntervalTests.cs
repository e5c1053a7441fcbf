using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class WilsonIntervalTests
{
    [Fact]
    public void Equals_R_prop_test_without_correction() =>
        Assert.All(ReferenceFile.Rows("rates.csv").Where(row => row.Text("method") == "wilson"), row =>
        {
            var share = WilsonInterval.Of(row.Int("k"), row.Int("n"))!.Value;

            Close.To(row.Number("value"), share.Value, 1e-12, row.Text("k"));
            Close.To(row.Number("lower"), share.Lower, 1e-8, row.Text("k"));
            Close.To(row.Number("upper"), share.Upper, 1e-8, row.Text("k"));
        });

    [Fact]
    public void Contains_its_share_and_stays_within_0_and_1_for_every_small_count()
    {
        for (var n = 1; n <= 60; n++)
            for (var k = 0; k <= n; k++)
            {
                var share = WilsonInterval.Of(k, n)!.Value;
                Assert.InRange(share.Value, share.Lower, share.Upper);
                Assert.True(share.Lower >= 0 && share.Upper <= 1);
            }
    }

    [Fact]
    public void Mirrors_when_the_uncounted_are_counted()
    {
        var (counted, rest) = (WilsonInterval.Of(7, 30)!.Value, WilsonInterval.Of(23, 30)!.Value);

        Assert.Equal(1 - counted.Lower, rest.Upper, 14);
        Assert.Equal(1 - counted.Upper, rest.Lower, 14);
    }

    [Fact]
    public void Starts_exactly_at_0_when_nobody_is_counted() => Assert.Equal(0, WilsonInterval.Of(0, 17)!.Value.Lower);

    [Fact]
    public void Ends_exactly_at_1_when_all_are_counted() => Assert.Equal(1, WilsonInterval.Of(17, 17)!.Value.Upper);

    [Fact]
    public void Is_unknown_without_anyone() => Assert.Null(WilsonInterval.Of(0, 0));

    [Fact]
    public void Rejects_more_counted_than_there_are() =>
        Assert.Throws<ArgumentOutOfRangeException>("k", () => WilsonInterval.Of(6, 5));

    [Fact]
    public void Rejects_a_negative_count() =>
        Assert.Throws<ArgumentOutOfRangeException>("k", () => WilsonInterval.Of(-1, 5));
}
