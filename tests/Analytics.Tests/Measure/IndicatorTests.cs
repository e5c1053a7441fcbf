using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class IndicatorTests
{
    /// <summary>A first allocation that ended in January 2022 opens the window: everything after it is seen.</summary>
    const string Seen = """
        child;buurt;form;from;last;euros;referrer
        old;BU16740000;ambulant;2021-06-01;2021-12-31;100;01
        """;

    [Fact]
    public void A_child_counts_once_per_cell_and_in_every_area_that_holds_it()
    {
        var care = Care.Table(Seen + """

            a;BU16740000;ambulant;2024-01-15;2024-05-31;100
            a;BU16740000;ambulant;2024-02-01;2024-03-31;100
            a;BU16740000;verblijf;2024-03-01;2024-03-31;100
            b;BU16740001;ambulant;2024-03-31;2024-04-01;100
            c;;ambulant;2024-01-01;2024-01-02;100
            """);
        var indicator = Indicators.YouthsInCare;

        Assert.Equal(1, indicator.In(care, "BU16740000", "totaal", "2024K1"));
        Assert.Equal(1, indicator.In(care, "BU16740000", "verblijf", "2024K1"));
        Assert.Equal(2, indicator.In(care, "WK167400", "totaal", "2024K1"));
        Assert.Equal(3, indicator.In(care, "GM1674", "totaal", "2024K1")); // c: of unknown buurt.
        Assert.Equal(3, indicator.In(care, "JZ-TEST", "ambulant", "2024"));
        Assert.Equal(2, indicator.In(care, "GM1674", "totaal", "2024K2"));
        Assert.Equal(0, indicator.In(care, "GM1674", "totaal", "2024K3"));
    }

    [Fact]
    public void The_last_day_counts_and_the_day_after_does_not()
    {
        var care = Care.Table(Seen + """

            a;BU16740000;ambulant;2024-01-01;2024-03-31;100
            b;BU16740000;ambulant;2024-01-01;2024-04-01;100
            """);

        Assert.Equal(1, Indicators.YouthsInCare.In(care, "BU16740000", "totaal", "2024K2"));
    }

    [Fact]
    public void A_start_needs_120_days_without_any_care()
    {
        var care = Care.Table(Seen + """

            a;BU16740000;ambulant;2023-01-01;2023-06-30;100
            a;BU16740000;ggz;2023-10-29;2023-12-31;100
            b;BU16740000;ambulant;2023-01-01;2023-06-30;100
            b;BU16740000;ggz;2023-10-28;2023-12-31;100
            """);

        Assert.Equal(1, Indicators.Starts.In(care, "BU16740000", "ggz", "2023K4")); // a: 120 days; b: 119.
        Assert.Equal(2, Indicators.Starts.In(care, "BU16740000", "ambulant", "2023K1"));
        Assert.Equal(3, Indicators.Starts.In(care, "GM1674", "totaal", "2023"));
    }

    [Fact]
    public void Care_in_another_form_or_overlapping_care_hides_a_start()
    {
        var care = Care.Table(Seen + """

            a;BU16740000;ambulant;2023-01-01;2024-06-30;100
            a;BU16740000;ggz;2023-02-01;2023-03-31;100
            a;BU16740000;verblijf;2024-01-15;2024-02-28;100
            """);

        Assert.Equal(0, Indicators.Starts.In(care, "BU16740000", "totaal", "2024K1"));
    }

    [Fact]
    public void Only_the_first_residential_stay_counts_and_foster_care_is_not_one()
    {
        var care = Care.Table(Seen + """

            a;BU16740000;pleegzorg;2023-01-01;2023-03-31;100
            a;BU16740000;verblijf;2023-05-01;2023-06-30;100
            a;BU16740000;gesloten;2024-01-01;2024-02-28;100
            """);

        Assert.Equal(1, Indicators.FirstResidentialStays.In(care, "GM1674", "verblijf", "2023K2"));
        Assert.Equal(0, Indicators.FirstResidentialStays.In(care, "GM1674", "gesloten", "2024K1"));
        Assert.Equal(0, Indicators.FirstResidentialStays.In(care, "GM1674", "totaal", "2023K1"));
    }

    [Fact]
    public void Municipal_access_is_a_share_of_the_starts_with_a_known_referrer()
    {
        var care = Care.Table(Seen + """

            a;BU16740000;ambulant;2023-01-01;2023-03-31;100;01
            b;BU16740000;ambulant;2023-01-01;2023-03-31;100;02
            c;BU16740000;ambulant;2023-01-01;2023-03-31;100;
            """);
        var grid = Care.Grid(care);
        var cell = Care.Cell(grid, "GM1674", "totaal", "2023K1");
        var counts = Indicators.MunicipalAccess.Count(care, grid);

        Assert.Equal((1, 2), (counts.Numerator[cell], counts.Denominator![cell]));
    }

    [Fact]
    public void Spending_is_spread_over_the_days_and_adds_up_to_the_cent()
    {
        var care = Care.Table(Seen + """

            a;BU16740000;ambulant;2023-01-01;2024-12-31;1000.01
            """);
        var quarters = Enumerable.Range(2023, 2).SelectMany(year => Enumerable.Range(1, 4).Select(q => $"{year}K{q}"));

        Assert.Equal(100001, quarters.Sum(
            quarter => Indicators.CareSpending.In(care, "BU16740000", "totaal", quarter)));
        Assert.Equal(100001, Indicators.CareSpending.In(care, "JZ-TEST", "ambulant", "2023")
            + Indicators.CareSpending.In(care, "JZ-TEST", "ambulant", "2024"));
    }

    [Fact]
    public void An_allocation_that_was_never_sent_does_not_count_and_the_latest_version_does()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros;referrer;allocated;change;provider;number
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100;;;;;1
            a;BU16740000;ambulant;2023-01-01;;100;;2022-12-01;;;2
            a;BU16740000;ambulant;2023-01-01;2023-02-28;100;;2023-03-01;;;2
            b;BU16740000;ambulant;2023-01-01;;100;;2022-12-01;;;3
            b;BU16740000;ambulant;2023-01-01;2023-01-01;100;;2023-01-05;13;;3
            """);

        Assert.Equal(1, Indicators.YouthsInCare.In(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal(0, Indicators.YouthsInCare.In(care, "GM1674", "totaal", "2023K2"));
    }

    [Fact]
    public void Rows_in_any_order_give_the_same_table()
    {
        var lines = Enumerable.Range(1, 40).Select(i =>
            $"c{i % 7};BU1674000{i % 2};ambulant;2023-0{1 + i % 9}-01;2024-0{1 + i % 9}-01;{i};;;;;{i}").ToList();
        const string Heading = "child;buurt;form;from;last;euros;referrer;allocated;change;provider;number\n";
        var (one, other) = (Care.Table(Heading + string.Join('\n', lines)),
            Care.Table(Heading + string.Join('\n', lines.AsEnumerable().Reverse())));

        Assert.Equal(one.Number, other.Number);
        Assert.Equal(one.Youth, other.Youth);
        Assert.Equal(one.From, other.From);
    }
}
