using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class InterruptedSeriesTests
{
    [Fact]
    public void Equals_R_lm_with_the_errors_of_Newey_and_West() =>
        Assert.All(ReferenceFile.Rows("interrupted-series.csv"), row =>
        {
            var found = InterruptedSeries.Of(row.Optionals("values"), row.Int("start"), row.Int("seasons"))!;

            Assert.Equal(row.Int("df"), found.DegreesOfFreedom);
            Same("value", effect => effect.Value);
            Same("error", effect => effect.StandardError);
            Same("lower", effect => effect.Lower);
            Same("upper", effect => effect.Upper);
            Same("p", effect => effect.PValue);

            void Same(string column, Func<InterruptionEffect, double> of) =>
                Assert.All(row.Numbers(column).Zip([found.Jump, found.Bend]),
                    pair => Close.To(pair.First, of(pair.Second), 1e-8, $"{row.Text("name")} {column}"));
        });

    [Fact]
    public void Finds_what_is_there_without_noise()
    {
        double?[] values = [.. Enumerable.Range(0, 16).Select(t => (double?)(2 * t + (t >= 8 ? -5 + 3 * (t - 8) : 0)))];

        var found = InterruptedSeries.Of(values, 8, 1)!;

        Assert.Equal(-5, found.Jump.Value, 8);
        Assert.Equal(3, found.Bend.Value, 8);
    }

    [Fact]
    public void Is_unknown_with_too_little()
    {
        Assert.Null(InterruptedSeries.Of([], 0, 4));
        Assert.Null(InterruptedSeries.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2], 3, 1));
        Assert.Null(InterruptedSeries.Of([1, 2, 3, null, 5, 6, 7, 8, 9, 1, 2], 4, 1));
        Assert.Null(InterruptedSeries.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 1], 5, 4));
    }

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("values", () => InterruptedSeries.Of([double.NaN], 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => InterruptedSeries.Of([1], 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("seasons", () => InterruptedSeries.Of([1], 0, 0));
    }
}
