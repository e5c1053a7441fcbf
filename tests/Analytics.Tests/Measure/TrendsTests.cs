using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class TrendsTests
{
    [Fact]
    public void A_clear_rise_is_called_rising_with_its_size()
    {
        var trend = Judge(Quarters(i => 200 * Math.Pow(1.10, i / 4.0)));

        Assert.Equal((TrendVerdict.Rising, TrendReason.Shown), (trend.Verdict, trend.Reason));
        Assert.InRange(trend.PercentPerYear!.Value, 9, 11);
        Assert.Equal(3, trend.MethodsAgree);
    }

    [Fact]
    public void A_level_series_shows_no_change() =>
        Assert.Equal(TrendVerdict.NoChangeShown, Judge(Quarters(i => 200 + 7 * (i % 3))).Verdict);

    [Fact]
    public void One_high_quarter_is_not_a_trend()
    {
        var trend = Judge(Quarters(i => i == 22 ? 400 : 100 + i % 2));

        Assert.NotEqual(TrendVerdict.Rising, trend.Verdict);
    }

    [Fact]
    public void A_rise_that_one_child_can_make_cannot_be_told()
    {
        var trend = Judge(Quarters(i => i < 12 ? 2 : 4));

        Assert.Equal(TrendVerdict.CannotTell, trend.Verdict);
        Assert.Equal(TrendReason.HangsOnOneChild, trend.Reason);
    }

    [Fact]
    public void Gaps_are_not_zeros()
    {
        var trend = Judge(Quarters(i => i is 5 or 6 or 7 ? null : 200));

        Assert.Equal(TrendVerdict.NoChangeShown, trend.Verdict);
        Assert.InRange(trend.PercentPerYear!.Value, -0.001, 0.001);
    }

    [Fact]
    public void Too_few_quarters_cannot_be_told() =>
        Assert.Equal(TrendReason.TooFewPeriods, Judge(Quarters(i => i < 7 ? 100 : null)).Reason);

    [Fact]
    public void Yearly_counts_within_their_rounding_show_no_change()
    {
        var rounded = Years(100, 100, 105, 105, 105, 110, 110);
        var large = Years(1000, 1100, 1210, 1330, 1465, 1610, 1770);

        Assert.Equal(TrendVerdict.NoChangeShown, Judge(rounded).Verdict);
        Assert.Equal(TrendVerdict.Rising, Judge(large).Verdict);
    }

    [Fact]
    public void Four_known_years_cannot_be_told_and_five_can()
    {
        Assert.Equal(TrendVerdict.CannotTell, Judge(Years(100, null, 110, 120, null, 100, null)).Verdict);
        Assert.NotEqual(TrendVerdict.CannotTell, Judge(Years(100, null, 110, 120, 115, 100, null)).Verdict);
    }

    [Fact]
    public void Looking_at_many_level_areas_flags_few_of_them()
    {
        var random = new Random(20240101);
        var many = Enumerable.Range(0, 400).Select(_ => Quarters(_ => Poisson(random, 60))).ToList();

        var flagged = Trends.Judge(many).Count(trend => trend.Verdict >= TrendVerdict.Rising);

        Assert.InRange(flagged, 0, 20); // 5 % of 400; with the correction far fewer are expected.
    }

    static Trend Judge(TrendSeries series) => Trends.Judge([series])[0];

    static TrendSeries Quarters(Func<int, double?> count) => Series([.. Enumerable.Range(0, 24).Select(count)], 4, 1);

    static TrendSeries Years(params double?[] counts) => Series(counts, 1, 5);

    static TrendSeries Series(double?[] counts, int perYear, int roundedTo) =>
        new("GM1674", Care.Areas.Find("WK167400")!,
        Indicators.YouthsInCare, CareForms.Total, counts, [.. counts.Select(_ => 4000.0)], perYear, roundedTo);

    static double Poisson(Random random, double mean)
    {
        // Knuth's product of uniforms: fine for a mean of 60.
        var (limit, product, count) = (Math.Exp(-mean), random.NextDouble(), 0);
        while (product > limit)
        {
            product *= random.NextDouble();
            count++;
        }
        return count;
    }
}
