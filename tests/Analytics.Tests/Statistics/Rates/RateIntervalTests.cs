using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class RateIntervalTests
{
    [Fact]
    public void Equals_R_poisson_test_below_10_and_Byar_from_10()
    {
        var rows = ReferenceFile.Rows("rates.csv")
            .Where(row => row.Text("method") is "exact-poisson" or "byar").ToList();
        Assert.Equal(10, rows.Count);
        Assert.All(rows, row =>
        {
            var rate = RateInterval.Of(row.Int("k"), row.Number("n"))!.Value;

            Close.To(row.Number("value"), rate.Value, 1e-12, row.Text("k"));
            Close.To(row.Number("lower"), rate.Lower, 1e-8, row.Text("k"));
            Close.To(row.Number("upper"), rate.Upper, 1e-8, row.Text("k"));
        });
    }

    [Fact]
    public void Byar_and_the_exact_interval_meet_at_10()
    {
        var byar = RateInterval.Of(10, 1)!.Value;

        // The exact interval of 10 events, R: poisson.test(10).
        Assert.Equal(4.795389, byar.Lower, 0.01);
        Assert.Equal(18.39036, byar.Upper, 0.01);
    }

    [Fact]
    public void Widens_around_its_rate_as_events_grow_fewer()
    {
        double Width(int count) => RateInterval.Of(count, count)!.Value is var rate ? rate.Upper - rate.Lower : 0;

        Assert.All(Enumerable.Range(1, 200), count => Assert.True(Width(count) > Width(count + 1)));
    }

    [Fact]
    public void Does_not_depend_on_the_unit_of_exposure() =>
        Assert.Equal(RateInterval.Of(4, 2)!.Value.Upper, 1000 * RateInterval.Of(4, 2000)!.Value.Upper, 12);

    [Fact]
    public void Is_unknown_without_exposure() => Assert.Null(RateInterval.Of(0, 0));

    [Theory]
    [InlineData(-1, 1.0, "count")]
    [InlineData(1, -1.0, "exposure")]
    [InlineData(1, double.NaN, "exposure")]
    [InlineData(1, double.PositiveInfinity, "exposure")]
    public void Rejects_a_wrong_call(int count, double exposure, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => RateInterval.Of(count, exposure));
}
