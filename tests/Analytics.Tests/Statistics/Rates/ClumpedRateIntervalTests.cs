using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class ClumpedRateIntervalTests
{
    [Fact]
    public void Equals_the_formula_computed_in_R()
    {
        var rows = ReferenceFile.Rows("clumped-rates.csv");
        Assert.Equal(6, rows.Count);
        Assert.All(rows, row =>
        {
            var events = row.Numbers("events").Select(number => (int)number);
            var rate = ClumpedRateInterval.Of([.. events], row.Number("exposure"))!.Value;

            Close.To(row.Number("value"), rate.Value, 1e-8, "value");
            Close.To(row.Number("lower"), rate.Lower, 1e-8, "lower");
            Close.To(row.Number("upper"), rate.Upper, 1e-8, "upper");
        });
    }

    [Fact]
    public void Is_the_usual_interval_when_everyone_has_one_event()
    {
        var (usual, clumped) = (RateInterval.Of(3, 50)!.Value, ClumpedRateInterval.Of([1, 1, 1], 50)!.Value);

        Assert.Equal(usual.Lower, clumped.Lower, 12);
        Assert.Equal(usual.Upper, clumped.Upper, 12);
    }

    [Fact]
    public void Is_wider_when_the_same_number_of_events_is_of_fewer_persons()
    {
        var spread = ClumpedRateInterval.Of([.. Enumerable.Repeat(1, 20)], 100)!.Value;
        var clumped = ClumpedRateInterval.Of([.. Enumerable.Repeat(2, 10)], 100)!.Value;

        Assert.Equal(spread.Value, clumped.Value);
        Assert.True(clumped.Lower < spread.Lower && clumped.Upper > spread.Upper);
    }

    [Fact]
    public void Nobody_with_events_still_has_an_upper_bound() =>
        Assert.Equal(RateInterval.Of(0, 100), ClumpedRateInterval.Of([], 100));

    [Fact]
    public void Is_unknown_without_exposure() => Assert.Null(ClumpedRateInterval.Of([2], 0));

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("events", () => ClumpedRateInterval.Of([0], 1));
        Assert.Throws<ArgumentOutOfRangeException>("exposure", () => ClumpedRateInterval.Of([1], double.NaN));
    }
}
