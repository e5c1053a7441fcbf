using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class KaplanMeierTests
{
    // Among them Miller's leukaemia data (aml) and the lung cancer data (lung) that come with R's survival.
    [Fact]
    public void Equals_R_survfit_with_log_log_intervals()
    {
        var rows = ReferenceFile.Rows("kaplan-meier.csv");
        Assert.Equal(13, rows.Count);
        Assert.All(rows, row =>
        {
            var ended = row.Numbers("ended").Select(number => number == 1);
            var curve = KaplanMeier.Of([.. row.Numbers("time").Zip(ended)])!;

            Assert.Equal(row.Numbers("steps"), curve.Steps.Select(step => step.Time));
            Assert.Equal(row.Numbers("risk"), curve.Steps.Select(step => (double)step.AtRisk));
            Same(row, "survival", curve.Steps.Select(step => (double?)step.Survival));
            Same(row, "lower", curve.Steps.Select(step => step.Lower));
            Same(row, "upper", curve.Steps.Select(step => step.Upper));
            Close.To(row.Optional("median"), curve.Median, 1e-8, $"median of {row.Text("name")}");
            Close.To(row.Optional("from"), curve.MedianLower, 1e-8, $"lower of {row.Text("name")}");
            Close.To(row.Optional("to"), curve.MedianUpper, 1e-8, $"upper of {row.Text("name")}");
        });
    }

    static void Same(ReferenceFile row, string column, IEnumerable<double?> found)
    {
        // R writes an empty field both for no step and for a single NA.
        var expected = row.Optionals(column) is { Length: > 0 } some ? some : [.. found.Select(_ => (double?)null)];
        Assert.All(expected.Zip(found),
            pair => Close.To(pair.First, pair.Second, 1e-8, $"{column} of {row.Text("name")}"));
    }

    [Fact]
    public void Without_open_ones_it_is_the_share_that_lasts_longer()
    {
        var curve = KaplanMeier.Of([(5, true), (1, true), (3, true), (3, true)])!;

        Assert.Equal([0.75, 0.25, 0], curve.Steps.Select(step => step.Survival));
        Assert.Equal(3, curve.Median);
    }

    [Fact]
    public void Scales_with_the_unit_of_time()
    {
        (double Time, bool Ended)[] days =
            [(30, true), (60, false), (90, true), (120, true), (150, false), (180, true)];
        var months = days.Select(day => (day.Time / 30, day.Ended));

        Assert.Equal(KaplanMeier.Of(days)!.Median / 30, KaplanMeier.Of([.. months])!.Median);
    }

    [Fact]
    public void Never_rises_and_stays_within_its_interval()
    {
        var random = new Random(1);
        var durations = Enumerable.Range(0, 500).Select(_ => ((double)random.Next(1, 99), random.Next(3) > 0));
        var curve = KaplanMeier.Of([.. durations])!;

        Assert.All(curve.Steps.Zip(curve.Steps.Skip(1)),
            pair => Assert.True(pair.First.Survival > pair.Second.Survival));
        Assert.All(curve.Steps.Where(step => step.Lower is not null),
            step => Assert.True(step.Lower <= step.Survival && step.Survival <= step.Upper));
    }

    [Fact]
    public void Has_no_median_while_more_than_half_is_open() =>
        Assert.Null(KaplanMeier.Of([(1, true), (2, false), (3, false)])!.Median);

    [Fact]
    public void Is_unknown_without_durations() => Assert.Null(KaplanMeier.Of([]));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Rejects_what_is_no_duration(double time) =>
        Assert.Throws<ArgumentException>("durations", () => KaplanMeier.Of([(1, true), (time, true)]));
}
