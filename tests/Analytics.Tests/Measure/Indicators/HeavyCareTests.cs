using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class HeavyCareTests
{
    const string Heading = """
        child;buurt;form;from;last;euros
        old;BU16740000;ambulant;2021-06-01;2021-12-31;100

        """;

    [Fact]
    public void Residence_crisis_and_protection_are_heavy_and_a_child_counts_once()
    {
        var care = Care.Table(Heading + """
            a;BU16740000;verblijf;2023-01-01;2023-03-31;100
            a;BU16740000;crisis;2023-02-01;2023-02-28;100
            b;BU16740000;bescherming;2023-03-01;2023-05-31;100
            c;BU16740000;pleegzorg;2023-01-01;2023-03-31;100
            d;BU16740000;ggz;2023-01-01;2023-03-31;100
            """);

        Assert.Equal((2, 4), Indicators.HeavyCare.Both(care, "BU16740000", "totaal", "2023K1"));
        Assert.Equal((1, 1), Indicators.HeavyCare.Both(care, "BU16740000", "totaal", "2023K2"));
    }

    [Fact]
    public void A_day_counts_once_however_much_care_there_is()
    {
        var care = Care.Table(Heading + """
            a;BU16740000;ambulant;2023-01-01;2023-03-31;100
            a;BU16740000;verblijf;2023-03-22;2023-04-10;100
            a;BU16740000;crisis;2023-03-30;2023-04-01;100
            """);

        Assert.Equal((10, 90), Indicators.HeavyDays.Both(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal((10, 10), Indicators.HeavyDays.Both(care, "GM1674", "totaal", "2023K2"));
        Assert.Equal(100.0 * 10 / 90, Indicators.HeavyDays.Figure(care, "GM1674", "2023K1").Value!.Value, 10);
    }

    [Fact]
    public void A_lighter_form_within_six_months_is_stepping_down_and_a_heavier_one_stepping_up()
    {
        var care = Care.Table(Heading + """
            down;BU16740000;verblijf;2023-01-01;2023-02-28;100
            down;BU16740000;ambulant;2023-08-30;2024-03-31;100
            late;BU16740000;verblijf;2023-01-01;2023-02-28;100
            late;BU16740000;ambulant;2023-09-01;2024-03-31;100
            up;BU16740000;ambulant;2023-01-01;2023-02-28;100
            up;BU16740000;verblijf;2023-03-01;2024-03-31;100
            same;BU16740000;ggz;2023-01-01;2023-02-28;100
            same;BU16740000;ggz;2023-06-01;2024-03-31;100
            """);

        // "same" goes on after a pause, so nothing changed.
        Assert.Equal((1, 3), Indicators.StepDown.Both(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal((1, 3), Indicators.StepUp.Both(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal((1, 2), Indicators.StepDown.Both(care, "GM1674", "verblijf", "2023K1"));
    }

    [Fact]
    public void Lighter_care_beside_heavier_care_is_what_remains_when_the_heavier_ends()
    {
        var care = Care.Table(Heading + """
            a;BU16740000;ambulant;2023-01-01;2024-03-31;100
            a;BU16740000;verblijf;2023-02-01;2023-02-28;100
            """);

        // 31 January: ambulant gives way to verblijf; 28 February: back again.
        Assert.Equal((1, 2), Indicators.StepDown.Both(care, "GM1674", "totaal", "2023K1"));
        Assert.Equal((1, 2), Indicators.StepUp.Both(care, "GM1674", "totaal", "2023K1"));
    }
}
