using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class RestrictedMeanTests
{
    [Fact]
    public void Equals_R_survfit() => Assert.All(ReferenceFile.Rows("restricted-mean.csv"), row =>
    {
        var durations = row.Numbers("time").Zip(row.Numbers("ended"), (time, ended) => (time, ended == 1));
        var mean = RestrictedMean.Of([.. durations], row.Number("horizon"))!.Value;

        Close.To(row.Number("mean"), mean.Mean, 1e-8, row.Text("name"));
        Close.To(row.Number("error"), mean.StandardError, 1e-8, row.Text("name"));
    });

    [Fact]
    public void Is_the_plain_mean_when_all_ended_within_the_horizon() =>
        Assert.Equal(4, RestrictedMean.Of([(2, true), (3, true), (7, true)], 10)!.Value.Mean, 12);

    [Fact]
    public void Before_anything_ends_it_is_the_horizon() =>
        Assert.Equal(new RestrictedMeanTime(4, 4, 4, 0), RestrictedMean.Of([(5, true), (6, false)], 4));

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(RestrictedMean.Of([], 5));
        Assert.Null(RestrictedMean.Of([(2, true), (3, false)], 5));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentOutOfRangeException>("horizon", () => RestrictedMean.Of([(1, true)], 0));
        Assert.Throws<ArgumentException>("durations", () => RestrictedMean.Of([(-1, true)], 5));
    }
}
