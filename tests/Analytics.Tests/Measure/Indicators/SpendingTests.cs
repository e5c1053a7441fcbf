using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class SpendingTests
{
    [Fact]
    public void What_is_not_declared_is_estimated_and_said_to_be()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros;volume;unit;per;tariff
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100
            a;BU16740000;ambulant;2023-01-01;2023-03-31;300
            b;BU16740000;ambulant;2023-01-01;2023-03-31;;10;04;6;1000
            """);

        Assert.Equal((10_000, 40_000), Indicators.EstimatedSpending.Both(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal(25, Indicators.EstimatedSpending.Figure(care, "GM1674", "2023K1").Value);
        Assert.Equal(200, Indicators.SpendingPerChild.Figure(care, "GM1674", "2023K1").Value);
    }

    [Fact]
    public void The_tenth_with_the_most_is_rounded_up_to_whole_children()
    {
        var rows = Enumerable.Range(1, 11).Select(i => $"c{i};BU16740000;ambulant;2023-01-01;2023-03-31;{i}");
        var care = Care.Table("child;buurt;form;from;last;euros\n"
            + "old;BU16740000;ambulant;2021-06-01;2021-12-31;100\n" + string.Join('\n', rows));

        Assert.Equal((2100, 6600), Indicators.TopTenth.Both(care, "GM1674", "totaal", "2023K1")); // 10 and 11 euros.
        Assert.Equal((1100, 6600), Indicators.TopTwentieth.Both(care, "GM1674", "totaal", "2023K1"));
    }

    [Fact]
    public void Hours_per_week_are_over_the_days_that_a_child_has_such_care()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros;volume;unit;per
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100
            a;BU16740000;ambulant;2023-01-02;2023-01-29;1;2;04;2
            a;BU16740000;ambulant;2023-01-16;2023-01-29;1;60;01;2
            b;BU16740000;ambulant;2023-01-02;2023-01-29;1;12;04;6
            c;BU16740000;dagbehandeling;2023-01-02;2023-01-29;1;4;16;2
            d;BU16740000;verblijf;2023-01-02;2023-01-29;1;7;14;2
            e;BU16740000;overig;2023-01-02;2023-01-29;1;7;82;2
            """);

        // a: 4 weeks of 2 hours and 2 weeks of 1 hour; b: 12 hours in 4 weeks. Together 22 hours in 8 child-weeks.
        Assert.Equal(22.0 / 8, Indicators.HoursOfCare.Figure(care, "GM1674", "2023K1").Value!.Value, 2);
        Assert.Equal(4.0, Indicators.HalfDaysOfCare.Figure(care, "GM1674", "2023K1").Value!.Value, 2);
        Assert.Equal(7.0, Indicators.NightsOfCare.Figure(care, "GM1674", "2023K1").Value!.Value, 2);
    }

    [Fact]
    public void Only_ends_with_a_reason_of_substance_count_for_drop_out()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros;reason
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100
            a;BU16740000;ambulant;2023-01-01;2023-03-31;1;31
            b;BU16740000;ambulant;2023-01-01;2023-03-31;1;32
            c;BU16740000;ambulant;2023-01-01;2023-03-31;1;33
            d;BU16740000;ambulant;2023-01-01;2023-03-31;1;38
            e;BU16740000;ambulant;2023-01-01;2023-03-31;1
            """);

        Assert.Equal((2, 3), Indicators.EarlyDropOut.Both(care, "GM1674", "totaal", "2023K1"));
    }
}
