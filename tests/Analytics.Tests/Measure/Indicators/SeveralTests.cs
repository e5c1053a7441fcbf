using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class SeveralTests
{
    [Fact]
    public void Two_forms_on_one_day_are_several_and_two_of_one_form_or_after_each_other_are_not()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100
            a;BU16740000;ambulant;2023-01-01;2023-04-30;100
            a;BU16740000;ggz;2023-03-31;2023-12-31;100
            b;BU16740000;ambulant;2023-01-01;2023-02-28;100
            b;BU16740000;ggz;2023-03-01;2023-12-31;100
            c;BU16740000;ggz;2023-01-01;2023-02-28;100
            c;BU16740000;ggz;2023-01-15;2023-12-31;100
            """);

        Assert.Equal((1, 3), Indicators.SeveralForms.Both(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal((1, 3), Indicators.SeveralForms.Both(care, "GM1674", "totaal", "2023K2"));
        Assert.Equal((0, 3), Indicators.SeveralForms.Both(care, "GM1674", "totaal", "2023K3"));
    }

    [Fact]
    public void Three_providers_in_a_year_count_once_and_only_in_years()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros;provider
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100;1
            a;BU16740000;ambulant;2023-01-01;2023-04-30;100;1
            a;BU16740000;ambulant;2023-05-01;2023-06-30;100;2
            a;BU16740000;ambulant;2023-07-01;2024-06-30;100;3
            a;BU16740000;ambulant;2023-08-01;2023-08-31;100;4
            b;BU16740000;ambulant;2023-01-01;2023-04-30;100;1
            b;BU16740000;ambulant;2024-01-01;2024-04-30;100;2
            """);

        Assert.Equal((1, 2), Indicators.SeveralProviders.Both(care, "GM1674", "totaal", "2023"));
        Assert.Equal((0, 2), Indicators.SeveralProviders.Both(care, "GM1674", "totaal", "2024"));
        Assert.All(Measured.From(care, Care.Grid(care), Care.Areas).Figures()
            .Where(series => series.Values[0].Indicator == Indicators.SeveralProviders)
            .SelectMany(series => series.Values), value => Assert.Equal(4, value.Period.Length));
    }

    [Fact]
    public void A_family_with_two_youths_in_care_in_the_same_period_counts_once()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros;family
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100
            a;BU16740000;ambulant;2023-01-01;2023-01-31;100;x
            z;BU16740000;ambulant;2023-03-01;2023-04-30;100;x
            y;BU16740000;ambulant;2023-02-01;2023-03-31;100;x
            c;BU16740000;ambulant;2023-01-01;2023-06-30;100;y
            d;BU16740000;ambulant;2023-01-01;2023-06-30;100
            """);

        Assert.Equal((1, 2), Indicators.SeveralChildren.Both(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal((0, 2), Indicators.SeveralChildren.Both(care, "GM1674", "totaal", "2023K2"));
    }

    [Fact]
    public void Youths_of_a_family_in_two_buurten_are_several_only_in_what_holds_both()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros;family
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100
            a;BU16740000;ambulant;2023-01-01;2023-01-31;100;x
            b;BU16740001;ambulant;2023-01-01;2023-01-31;100;x
            """);

        Assert.Equal((0, 1), Indicators.SeveralChildren.Both(care, "BU16740000", "totaal", "2023K1"));
        Assert.Equal((0, 1), Indicators.SeveralChildren.Both(care, "BU16740001", "totaal", "2023K1"));
        Assert.Equal((1, 1), Indicators.SeveralChildren.Both(care, "WK167400", "totaal", "2023K1"));
    }
}
