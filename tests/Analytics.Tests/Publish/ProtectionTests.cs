using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Publish;
using Analytics.Tests.Measure;

namespace Analytics.Tests.Publish;

public class ProtectionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void Withholds_one_to_nine_children(long count) => Assert.True(Protect(count).Withheld);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    [InlineData(247, 245)]
    public void Rounds_everything_else_to_a_multiple_of_five(long count, long shown) =>
        Assert.Equal(shown, Protect(count).Numerator);

    [Fact]
    public void Computes_the_rate_from_the_rounded_counts()
    {
        var shown = Protect(12, youths: 1002);

        Assert.Equal(10, shown.Value);
        Assert.Equal(1000, shown.Denominator);
    }

    [Fact]
    public void Withholds_when_all_but_a_few_are_in_care() => Assert.True(Protect(395, youths: 400).Withheld);

    [Fact]
    public void Withholds_a_small_area() => Assert.True(Protect(20, youths: 99).Withheld);

    [Fact]
    public void Withholds_a_zero_of_a_sensitive_form_in_a_wijk_but_not_in_a_gemeente()
    {
        Assert.True(Protect(0, form: CareForm.Residence).Withheld);
        Assert.False(Protect(0, form: CareForm.Outpatient).Withheld);
        Assert.False(Protect(0, form: CareForm.Residence, area: "GM1674").Withheld);
    }

    [Fact]
    public void Withholds_a_share_that_leaves_few_on_either_side()
    {
        Assert.True(Protect(5, of: 40, indicator: Indicators.MunicipalAccess).Withheld);
        Assert.True(Protect(35, of: 40, indicator: Indicators.MunicipalAccess).Withheld);
        Assert.False(Protect(20, of: 40, indicator: Indicators.MunicipalAccess).Withheld);
    }

    [Fact]
    public void Withholds_spending_on_fewer_than_ten_children_and_rounds_the_rest()
    {
        Assert.True(Protect(12_345_678, indicator: Indicators.CareSpending, children: 9).Withheld);
        Assert.Equal(125_000_00, Protect(12_345_678, indicator: Indicators.CareSpending, children: 10).Numerator);
        Assert.Equal(1_230_000_00, Protection.RoundSpending(1_234_567_89));
    }

    static PublishedValue Protect(long count, long youths = 1000, long? of = null, CareForm? form = null,
        string area = "WK167400", Indicator? indicator = null, long? children = null)
    {
        var value = new IndicatorValue("GM1674", Care.Areas.Find(area)!, indicator ?? Indicators.YouthsInCare,
            form?.Key() ?? CareForms.Total, "2024K1", count, of ?? youths, null, null, null, Complete: true);
        return Protection.Protect(value, form, children ?? count, youths);
    }
}
