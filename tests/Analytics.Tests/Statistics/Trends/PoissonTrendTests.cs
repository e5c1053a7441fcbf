using Analytics.Statistics;
using Analytics.Tests.Reference;

namespace Analytics.Tests.Statistics;

public class PoissonTrendTests
{
    [Fact]
    public void Equals_R_glm_quasipoisson()
    {
        var rows = ReferenceFile.Rows("poisson-trend.csv");
        Assert.Equal(15, rows.Count);
        Assert.All(rows, row =>
        {
            var fit = PoissonTrend.Fit(row.Optionals("counts"), row.Numbers("exposure"), row.Int("seasons"))!;

            Close.To(row.Number("change"), fit.ChangePerPeriod, 1e-8, "change");
            Close.To(row.Number("lower"), fit.Lower, 1e-6, "lower");
            Close.To(row.Number("upper"), fit.Upper, 1e-6, "upper");
            Close.To(row.Number("t"), fit.TStatistic, 1e-6, "t");
            Close.To(row.Number("p"), fit.PValue, 1e-6, "p");
            Close.To(row.Number("dispersion"), fit.Dispersion, 1e-6, "dispersion");
            Close.To(row.Number("raw"), fit.PearsonDispersion, 1e-6, "raw");
            Assert.Equal(row.Int("df"), fit.DegreesOfFreedom);
            Assert.Equal(row.Int("n"), fit.Observations);
            Assert.Equal(row.Int("fitted"), fit.Seasons);
        });
    }

    [Fact]
    public void Equals_R_where_persons_stay_for_several_periods()
    {
        var rows = ReferenceFile.Rows("poisson-trend-clustered.csv");
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row =>
        {
            var counts = row.Optionals("counts");
            var products = new double[counts.Length, counts.Length];
            foreach (var (i, value) in row.Numbers("products").Index()) products[i % counts.Length, i / counts.Length] = value;

            var fit = PoissonTrend.Fit(counts, row.Numbers("exposure"), row.Int("seasons"), products)!;

            Close.To(row.Number("change"), fit.ChangePerPeriod, 1e-8, "change");
            Close.To(row.Number("t"), fit.TStatistic, 1e-6, "t");
            Close.To(row.Number("p"), fit.PValue, 1e-6, "p");
        });
    }

    [Fact]
    public void Finds_the_change_of_a_series_without_noise()
    {
        double?[] counts = [.. Enumerable.Range(0, 24).Select(i => (double?)(50 * Math.Pow(1.03, i) * (1 + i % 4)))];

        var fit = PoissonTrend.Fit(counts, Ones(24), 4)!;

        Assert.Equal(0.03, fit.ChangePerPeriod, 10);
        Assert.Equal(0, fit.PearsonDispersion, 10);
        Assert.Equal(1, fit.Dispersion);
    }

    [Fact]
    public void Mirrors_when_time_runs_backwards()
    {
        double?[] counts = [4, 7, null, 5, 9, 12, 8, 0, 15, 11];

        var there = PoissonTrend.Fit(counts, Ones(10), 1)!;
        var back = PoissonTrend.Fit([.. counts.Reverse()], Ones(10), 1)!;

        Assert.Equal(there.TStatistic, -back.TStatistic, 10);
        Assert.Equal(1 + there.Lower, 1 / (1 + back.Upper), 10);
    }

    [Fact]
    public void Does_not_depend_on_the_unit_of_exposure()
    {
        double?[] counts = [4, 7, 3, 5, 9, 12];

        Assert.Equal(PoissonTrend.Fit(counts, Ones(6), 1)!.Upper,
            PoissonTrend.Fit(counts, [.. Ones(6).Select(one => 1000 * one)], 1)!.Upper, 10);
    }

    [Fact]
    public void Flags_about_one_in_twenty_series_without_a_trend()
    {
        var random = new Random(20261122);
        var flagged = Enumerable.Range(0, 2000).Count(_ =>
        {
            double?[] counts = [.. Enumerable.Range(0, 32).Select(_ => (double?)Poisson(random, 8))];
            return PoissonTrend.Fit(counts, Ones(32), 4)!.PValue < 0.05;
        });

        Assert.InRange(flagged, 40, 110);
    }

    [Fact]
    public void Survives_counts_that_explode()
    {
        var fit = PoissonTrend.Fit([1, 10, 1e3, 1e5, 1e7, 1e9], Ones(6), 1)!;

        Assert.InRange(fit.ChangePerPeriod, 90, 110);
        Assert.True(double.IsFinite(fit.Upper));
    }

    [Fact]
    public void Is_unknown_where_the_interval_is_beyond_all_numbers() =>
        Assert.Null(PoissonTrend.Fit([0, 0, 1, 0, 1e3, 1e9], Ones(6), 1));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3;4;2;5")]
    [InlineData("3;4;;2;5")]
    [InlineData("0;0;0;0;0;0;0;0")]
    [InlineData("0;0;0;0;0;0;9")]
    [InlineData("9;0;0;0;0;0;0")]
    [InlineData(";9;0;0;0;0;0;0;")]
    public void Is_unknown_with_too_little(string counts)
    {
        double?[] series = [.. counts.Split(';').Select(text => text is "" ? null : (double?)int.Parse(text, null))];

        Assert.Null(PoissonTrend.Fit(series, Ones(series.Length), 1));
        Assert.Null(PoissonTrend.Fit(series, Ones(series.Length), 4));
    }

    [Fact]
    public void Is_unknown_without_exposure() => Assert.Null(PoissonTrend.Fit([1, 2, 3, 4, 5], new double[5], 1));

    [Fact]
    public void Rejects_a_wrong_call()
    {
        Assert.Throws<ArgumentException>("exposure", () => PoissonTrend.Fit([1, 2], [1.0], 1));
        Assert.Throws<ArgumentException>("exposure", () => PoissonTrend.Fit([1], [-1.0], 1));
        Assert.Throws<ArgumentException>("exposure", () => PoissonTrend.Fit([1], [double.NaN], 1));
        Assert.Throws<ArgumentException>("counts", () => PoissonTrend.Fit([-1], [1.0], 1));
        Assert.Throws<ArgumentException>("counts", () => PoissonTrend.Fit([double.NaN], [1.0], 1));
        Assert.Throws<ArgumentOutOfRangeException>("seasons", () => PoissonTrend.Fit([1], [1.0], 0));
    }

    static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    static int Poisson(Random random, double mean)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-mean)) (count, product) = (count + 1, product * random.NextDouble());
        return count;
    }
}
