using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class EndsTests
{
    const string Heading = """
        child;buurt;form;from;last;euros
        old;BU16740000;ambulant;2021-06-01;2021-12-31;100

        """;

    [Fact]
    public void Care_ends_when_nothing_follows_for_120_days()
    {
        var care = Care.Table(Heading + """
            a;BU16740000;ambulant;2023-01-01;2023-06-30;100
            a;BU16740000;ggz;2023-10-29;2023-12-31;100
            b;BU16740000;ambulant;2023-01-01;2023-06-30;100
            b;BU16740000;ggz;2023-10-28;2023-12-31;100
            """);

        Assert.Equal(1, Indicators.Ends.In(care, "BU16740000", "ambulant", "2023K2")); // a: 120 days; b: 119.
        Assert.Equal(2, Indicators.Ends.In(care, "BU16740000", "ggz", "2023K4"));
        Assert.Equal(3, Indicators.Ends.In(care, "GM1674", "totaal", "2023"));
    }

    [Fact]
    public void Care_that_lies_within_other_care_is_no_end()
    {
        var care = Care.Table(Heading + """
            a;BU16740000;ambulant;2023-01-01;2024-03-31;100
            a;BU16740000;verblijf;2023-02-01;2023-02-28;100
            """);

        Assert.Equal(0, Indicators.Ends.In(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal(1, Indicators.Ends.In(care, "GM1674", "ambulant", "2024K1"));
    }

    [Fact]
    public void What_may_still_go_on_after_the_last_delivery_is_no_end_yet()
    {
        var care = Care.Table(Heading + "a;BU16740000;ambulant;2024-01-01;2024-10-31;100");

        Assert.Equal(0, Indicators.Ends.In(care, "GM1674", "totaal", "2024K4"));
        Assert.DoesNotContain(Measured.From(care, Care.Grid(care), Care.Areas).Figures(),
            series => series.Values[0].Indicator == Indicators.Ends
                && series.Values.Any(value => value.Period is "2024K4" or "2024"));
    }

    [Fact]
    public void The_balance_is_starts_less_ends_with_an_interval_around_it()
    {
        var care = Care.Table(Heading + """
            a;BU16740000;ambulant;2023-01-01;2023-06-30;100
            b;BU16740000;ambulant;2023-04-01;2023-09-30;100
            c;BU16740000;ambulant;2023-05-01;2023-09-30;100
            """);

        var balance = Indicators.Balance.Figure(care, "GM1674", "2023K2");

        Assert.Equal(1, balance.Numerator); // b and c start, a ends.
        Assert.Equal(1.0, balance.Value!.Value, 12);
        Assert.Equal(1 - 1.959963984540054 * Math.Sqrt(3), balance.Low!.Value, 12);
    }

    [Fact]
    public void A_start_within_twelve_months_after_an_end_is_repeated_use()
    {
        var care = Care.Table(Heading + """
            a;BU16740000;ambulant;2023-01-01;2023-01-31;100
            a;BU16740000;ambulant;2024-02-01;2024-03-31;100
            b;BU16740000;ambulant;2023-01-01;2023-01-31;100
            b;BU16740000;ambulant;2024-02-02;2024-03-31;100
            c;BU16740000;ambulant;2024-02-01;2024-03-31;100
            """);

        // a: 365 days without care; b: 366; c: no care before.
        Assert.Equal((1, 3), Indicators.RepeatedUse.Both(care, "BU16740000", "totaal", "2024K1"));
    }
}
