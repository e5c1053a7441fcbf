using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class LogRankTests
{
    [Fact]
    public void Equals_R_survdiff() => Assert.All(ReferenceFile.Rows("log-rank.csv"), row =>
    {
        var all = row.Numbers("time").Zip(row.Numbers("ended"), row.Numbers("group")).ToList();
        var groups = all.GroupBy(own => own.Third).OrderBy(group => group.Key)
            .Select(group => group.Select(own => (own.First, own.Second == 1)).ToArray());
        var test = LogRank.Of([.. groups])!;

        Close.To(row.Number("chisq"), test.ChiSquare, 1e-8, row.Text("name"));
        Close.To(row.Number("p"), test.PValue, 1e-8, row.Text("name"));
        Assert.All(row.Numbers("observed").Zip(test.Observed), pair => Assert.Equal(pair.First, pair.Second));
        Assert.All(row.Numbers("expected").Zip(test.Expected),
            pair => Close.To(pair.First, pair.Second, 1e-8, "expected"));
    });

    [Fact]
    public void The_same_durations_do_not_differ()
    {
        (double, bool)[] group = [(1, true), (3, false), (4, true), (6, true)];

        Assert.Equal(1, LogRank.Of([group, group])!.PValue, 10);
    }

    [Fact]
    public void An_empty_group_takes_no_part()
    {
        (double, bool)[] one = [(1, true), (3, true), (4, true)];
        (double, bool)[] other = [(2, true), (6, true), (9, true)];

        Assert.Equal(LogRank.Of([one, other])!.ChiSquare, LogRank.Of([one, [], other])!.ChiSquare, 12);
        Assert.Equal(1, LogRank.Of([one, [], other])!.DegreesOfFreedom);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(LogRank.Of([]));
        Assert.Null(LogRank.Of([[(1, true)]]));
        Assert.Null(LogRank.Of([[(1, false)], [(2, false)]]));
        Assert.Null(LogRank.Of([[(1, true)], []]));
    }

    [Fact]
    public void Rejects_a_time_that_is_none() =>
        Assert.Throws<ArgumentException>("groups", () => LogRank.Of([[(double.NaN, true)]]));
}
