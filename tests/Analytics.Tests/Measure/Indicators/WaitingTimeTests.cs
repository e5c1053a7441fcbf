using Analytics.Pipeline.Measure;

namespace Analytics.Tests.Measure;

public class WaitingTimeTests
{
    [Fact]
    public void The_median_counts_those_who_still_wait_as_still_waiting()
    {
        var begun = Enumerable.Range(1, 8).Select(i =>
            $"c{i};BU16740000;ambulant;2024-01-01;2024-12-31;1;2024-01-01;{new DateOnly(2024, 1, 1).AddDays(10 * i):yyyy-MM-dd}");
        var waiting = Enumerable.Range(1, 4).Select(i => $"w{i};BU16740000;ambulant;2024-01-01;;1;2024-01-01;");
        var care = Care.Table("child;buurt;form;from;last;euros;allocated;begun\n"
            + "old;BU16740000;ambulant;2021-06-01;2021-12-31;100;2021-06-01;2021-06-01\n"
            + string.Join('\n', begun.Concat(waiting)));

        // Of twelve the sixth began after 60 days, exactly half: the middle of that step and the next.
        Assert.Equal(65, Indicators.WaitingTime.Figure(care, "GM1674", "2024K1").Value);
        Assert.Equal((8, 12), Indicators.WaitingTime.Both(care, "GM1674", "totaal", "2024K1"));
        Assert.Equal((4, 12), Indicators.LongWaits.Both(care, "GM1674", "totaal", "2024K1"));
    }

    [Fact]
    public void An_allocation_that_stopped_before_91_days_without_care_is_not_known()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros;allocated;begun
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100;2021-06-01;2021-06-01
            a;BU16740000;ambulant;2024-01-01;2024-02-28;100;2024-01-01;
            b;BU16740000;ambulant;2024-01-01;2024-05-31;100;2024-01-01;2024-04-02
            c;BU16740000;ambulant;2024-01-01;2024-05-31;100;2024-01-01;2024-04-01
            """);

        Assert.Equal((1, 2), Indicators.LongWaits.Both(care, "GM1674", "totaal", "2024K1")); // b: 92 days; c: 91.
    }

    [Fact]
    public void Where_the_start_of_care_is_not_delivered_there_is_no_figure()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros
            old;BU16740000;ambulant;2021-06-01;2021-12-31;100
            a;BU16740000;ambulant;2024-01-01;2024-02-28;100
            """);

        Assert.Equal((0, 0), Indicators.LongWaits.Both(care, "GM1674", "totaal", "2024K1"));
        Assert.Null(Indicators.WaitingTime.Figure(care, "GM1674", "2024K1").Value);
    }
}
