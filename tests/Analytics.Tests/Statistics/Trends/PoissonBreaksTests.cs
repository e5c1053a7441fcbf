using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

/// <summary>Breaks in counts: jumps of the level, and of the course.</summary>
public class PoissonBreaksTests
{
    [Fact]
    public void Equals_an_exhaustive_search_with_glm_in_R()
    {
        var rows = ReferenceFile.Rows("poisson-breaks.csv");
        Assert.Equal(10, rows.Count);
        Assert.All(rows, row =>
        {
            var (counts, exposure) = (row.Optionals("counts"), row.Numbers("exposure"));
            var (seasons, shortest, most) = (row.Int("seasons"), row.Int("shortest"), row.Int("most"));
            var found = row.Text("slopes") == "TRUE"
                ? PoissonSlopeBreaks.Of(counts, exposure, seasons, shortest, most, row.Number("least"))!
                : PoissonBreaks.Of(counts, exposure, seasons, shortest, most, row.Number("least"))!;

            Assert.Equal(row.Numbers("breaks"), found.Breaks.Select(date => (double)date.Period));
            Assert.Equal(row.Numbers("from"), found.Breaks.Select(date => (double)date.Earliest));
            Assert.Equal(row.Numbers("to"), found.Breaks.Select(date => (double)date.Latest));
            Close.To(row.Number("dispersion"), found.Dispersion, 1e-6, row.Text("name"));
            Close.To(row.Number("p"), found.PValue, 1e-6, row.Text("name"));
            Assert.Equal(row.Numbers("criteria").Length, found.Criteria.Count);
            Assert.All(row.Numbers("criteria").Zip(found.Criteria),
                pair => Close.To(pair.First, pair.Second, 1e-6, row.Text("name")));
        });
    }

    [Fact]
    public void Tells_the_level_before_and_after()
    {
        double?[] counts = [.. Enumerable.Repeat<double?>(5, 8), .. Enumerable.Repeat<double?>(15, 8)];

        var found = PoissonBreaks.Of(counts, [.. Enumerable.Repeat(100.0, 16)], 4)!;

        Assert.Equal(8, Assert.Single(found.Breaks).Period);
        Assert.Equal((0, 8, 8, 16),
            (found.Segments[0].From, found.Segments[0].Until, found.Segments[1].From, found.Segments[1].Until));
        Assert.Equal(0.05, found.Segments[0].Level, 8);
        Assert.Equal(0.15, found.Segments[1].Level, 8);
        Assert.Null(found.Segments[0].ChangePerPeriod);
    }

    [Fact]
    public void A_steady_rise_is_one_course_and_not_a_staircase()
    {
        double?[] counts = [.. Enumerable.Range(0, 24).Select(i => (double?)(20 * Math.Pow(1.08, i)))];
        double[] exposure = [.. Enumerable.Repeat(1.0, 24)];

        var course = PoissonSlopeBreaks.Of(counts, exposure, 1)!;

        Assert.Empty(course.Breaks);
        Assert.Equal(0.08, Assert.Single(course.Segments).ChangePerPeriod!.Value, 8);
        Assert.NotEmpty(PoissonBreaks.Of(counts, exposure, 1)!.Breaks);
    }

    [Fact]
    public void A_gap_moves_no_date()
    {
        double?[] counts = [5, 6, null, null, 4, 5, 6, 15, 16, null, 14, 17, 15, 16];

        var found = PoissonBreaks.Of(counts, [.. Enumerable.Repeat(100.0, 14)], 1)!;

        Assert.Equal(7, Assert.Single(found.Breaks).Period);
    }

    [Fact]
    public void Finds_a_rate_that_doubled_and_says_when()
    {
        var random = new Random(20261126);
        var (found, near, held) = (0, 0, 0);
        for (var run = 0; run < 400; run++)
        {
            var when = random.Next(6, 18);
            var breaks = PoissonBreaks.Of(Counts(random, i => i < when ? 9 : 18), Youths(24), 4)!;
            if (breaks.Breaks.Count == 0) continue;
            var nearest = breaks.Breaks.MinBy(date => Math.Abs(date.Period - when));
            found++;
            if (Math.Abs(nearest.Period - when) <= 1) near++;
            if (nearest.Earliest <= when && when <= nearest.Latest) held++;
        }

        Assert.InRange(found, 380, 400);
        Assert.InRange(near, 0.8 * found, found);
        Assert.InRange(held, 0.93 * found, found);
    }

    [Fact]
    public void The_p_value_is_small_for_no_more_than_one_in_twenty_series_without_a_break()
    {
        var random = new Random(20261126);
        var (level, course) = (0, 0);
        for (var run = 0; run < 1000; run++)
        {
            var counts = Counts(random, i => 12 + i % 4);
            if (PoissonBreaks.Of(counts, Youths(24), 4)!.PValue < 0.05) level++;
            if (PoissonSlopeBreaks.Of(counts, Youths(24), 4)!.PValue < 0.05) course++;
        }

        Assert.InRange(level, 5, 65);
        Assert.InRange(course, 0, 65);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(PoissonBreaks.Of([], [], 4));
        Assert.Null(PoissonBreaks.Of([1, 2, 3, 4, 5, 6, 7], Youths(7), 1));
        Assert.Null(PoissonBreaks.Of(new double?[24], Youths(24), 4));
        Assert.Null(PoissonBreaks.Of([.. Enumerable.Repeat<double?>(0, 24)], Youths(24), 4));
        Assert.NotNull(PoissonBreaks.Of([1, 2, 3, 4, 5, 6, 7, 8], Youths(8), 4));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("exposure", () => PoissonBreaks.Of([1], [], 4));
        Assert.Throws<ArgumentException>("counts", () => PoissonBreaks.Of([-1], [1.0], 4));
        Assert.Throws<ArgumentOutOfRangeException>("seasons", () => PoissonBreaks.Of([1], [1.0], 0));
        Assert.Throws<ArgumentOutOfRangeException>("shortest", () => PoissonBreaks.Of([1], [1.0], 4, shortest: 1));
        Assert.Throws<ArgumentOutOfRangeException>("shortest", () => PoissonSlopeBreaks.Of([1], [1.0], 4, shortest: 2));
        Assert.Throws<ArgumentOutOfRangeException>("most", () => PoissonBreaks.Of([1], [1.0], 4, most: 0));
        Assert.Throws<ArgumentOutOfRangeException>("leastDispersion",
            () => PoissonBreaks.Of([1], [1.0], 4, leastDispersion: double.NaN));
    }

    static double[] Youths(int periods) => [.. Enumerable.Repeat(300.0, periods)];

    static double?[] Counts(Random random, Func<int, double> mean) =>
        [.. Enumerable.Range(0, 24).Select(i => (double?)Poisson(random, mean(i)))];

    static int Poisson(Random random, double mean)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-mean)) (count, product) = (count + 1, product * random.NextDouble());
        return count;
    }
}
