using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class CumulativeIncidenceTests
{
    [Fact]
    public void Equals_R_survfit_of_competing() => Assert.All(ReferenceFile.Rows("cumulative-incidence.csv"), row =>
    {
        var ways = row.Int("ways");
        var durations = row.Numbers("time").Zip(row.Numbers("way"),
            (time, way) => (time, way == 0 ? null : (int?)((int)way - 1)));
        var steps = CumulativeIncidence.Of([.. durations], ways)!;

        Assert.Equal(row.Numbers("steps"), steps.Select(step => step.Time));
        Assert.All(row.Numbers("lasting").Zip(steps),
            pair => Close.To(pair.First, pair.Second.Lasting, 1e-8, "lasting"));
        Same("share", end => end.Share);
        Same("error", end => end.StandardError);
        Same("lower", end => end.Lower);
        Same("upper", end => end.Upper);

        void Same(string column, Func<Incidence, double?> of) => Assert.All(row.Optionals(column).Index(), pair =>
            Close.To(pair.Item, of(steps[pair.Index % steps.Count].Ends[pair.Index / steps.Count]), 1e-8,
                $"{row.Text("name")}: {column}"));
    });

    [Fact]
    public void The_shares_add_up_to_one()
    {
        var steps = CumulativeIncidence.Of([(1, 0), (2, 1), (2, null), (3, 0), (5, 2), (6, null)], 3)!;

        Assert.All(steps, step => Assert.Equal(1, step.Lasting + step.Ends.Sum(end => end.Share), 12));
    }

    [Fact]
    public void With_one_way_of_ending_it_is_what_Kaplan_and_Meier_leave()
    {
        var curve = KaplanMeier.Of([(1, true), (2, false), (3, true), (5, true), (8, false)])!.Steps;
        var ends = CumulativeIncidence.Of([(1, 0), (2, null), (3, 0), (5, 0), (8, null)], 1)!;

        Assert.All(curve.Zip(ends), pair => Assert.Equal(1 - pair.First.Survival, pair.Second.Ends[0].Share, 12));
    }

    [Fact]
    public void Smallest_inputs()
    {
        Assert.Null(CumulativeIncidence.Of([], 2));
        Assert.Empty(CumulativeIncidence.Of([(3, null)], 2)!);
        Assert.Equal(new Incidence(1, 0, null, null), CumulativeIncidence.Of([(3, 1)], 2)![0].Ends[1]);
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("durations", () => CumulativeIncidence.Of([(1, 2)], 2));
        Assert.Throws<ArgumentException>("durations", () => CumulativeIncidence.Of([(-1, 0)], 2));
        Assert.Throws<ArgumentOutOfRangeException>("ways", () => CumulativeIncidence.Of([], 0));
    }
}
