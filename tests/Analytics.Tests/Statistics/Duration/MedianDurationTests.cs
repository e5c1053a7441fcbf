using Analytics.Statistics;

namespace Analytics.Tests.Statistics.Duration;

public class MedianDurationTests
{
    [Fact]
    public void It_is_the_median_of_the_whole_curve_on_random_groups_with_ties()
    {
        var random = new Random(11);
        for (var group = 0; group < 2000; group++)
        {
            var size = random.Next(1, 60);
            var share = random.NextDouble();
            var times = Enumerable.Range(0, size).Select(_ => random.Next(0, 30)).Order().ToArray();
            var ended = times.Select(_ => random.NextDouble() < share).ToArray();
            var curve = KaplanMeier.Of([.. times.Zip(ended, (time, end) => ((double)time, end))])!;

            var (median, lower, upper) = MedianDuration.Of(times, ended);

            Assert.Equal((curve.Median, curve.MedianLower, curve.MedianUpper), (median, lower, upper));
        }
    }

    [Fact]
    public void Without_any_duration_nothing_is_known() =>
        Assert.Equal((null, null, null), MedianDuration.Of([], []));

    [Fact]
    public void Where_nothing_ended_nothing_is_known() =>
        Assert.Equal((null, null, null), MedianDuration.Of([3, 4, 5], [false, false, false]));

    [Fact]
    public void A_wrong_call_is_refused()
    {
        Assert.Throws<ArgumentException>("ended", () => MedianDuration.Of([1, 2], [true]));
        Assert.Throws<ArgumentException>("times", () => MedianDuration.Of([2, 1], [true, true]));
        Assert.Throws<ArgumentException>("times", () => MedianDuration.Of([-1], [true]));
    }
}
