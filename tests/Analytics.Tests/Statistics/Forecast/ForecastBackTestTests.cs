using Analytics.Statistics;

namespace Analytics.Tests.Statistics;

public class ForecastBackTestTests
{
    static readonly double?[] Rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

    [Fact]
    public void A_forecast_that_knows_is_never_wrong()
    {
        var test = ForecastBackTest.Of(Rising, 4, 2, known => Rising[known - 1] + 2)!;

        Assert.Equal(new BackTest(1, 0, 4, 8), test);
        Assert.True(test.BeatsLastYear);
    }

    [Fact]
    public void Last_year_does_not_beat_last_year()
    {
        var test = ForecastBackTest.Of(Rising, 4, 1, known => Rising[known - 4])!;

        Assert.Equal(0, test.Skill);
        Assert.False(test.BeatsLastYear);
    }

    [Fact]
    public void Nothing_is_forecast_from_what_was_not_known_yet()
    {
        var asked = new List<int>();

        ForecastBackTest.Of(Rising, 4, 3, known =>
        {
            asked.Add(known);
            return 0;
        });

        Assert.Equal(Enumerable.Range(2, 8), asked);
    }

    [Fact]
    public void A_gap_or_a_missing_forecast_takes_no_part()
    {
        double?[] gaps = [1, 2, 3, 4, 5, null, 7, 8, 9, 10, 11, 12];

        Assert.Equal(5, ForecastBackTest.Of(gaps, 4, 1, known => known == 8 ? null : 0)!.Compared);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(ForecastBackTest.Of([], 4, 1, _ => 0));
        Assert.Null(ForecastBackTest.Of([1, 2, 3, 4, 5, 6, 7], 4, 1, _ => 0));
        Assert.Null(ForecastBackTest.Of([1, 2, 3, 4, 1, 2, 3, 4], 4, 1, _ => 0));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("values", () => ForecastBackTest.Of([double.NaN], 4, 1, _ => 0));
        Assert.Throws<ArgumentException>("forecast", () => ForecastBackTest.Of(Rising, 4, 1, _ => double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("ahead", () => ForecastBackTest.Of(Rising, 4, 5, _ => 0));
        Assert.Throws<ArgumentOutOfRangeException>("cycle", () => ForecastBackTest.Of(Rising, 0, 1, _ => 0));
    }
}
