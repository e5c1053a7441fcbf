using System.Globalization;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.Tests;

public class DeliveryCalendarTests
{
    static readonly DeliveryExpectation quarterly = Every(DeliveryRhythm.Quarter);

    [Theory]
    [InlineData("2024-04-30", "", ExpectedStatus.NotYet)]
    [InlineData("2024-05-01", "", ExpectedStatus.Missing)]
    [InlineData("2024-05-20", "2024-04-30", ExpectedStatus.OnTime)]
    [InlineData("2024-05-20", "2024-05-01", ExpectedStatus.Late)]
    [InlineData("2024-05-20", "2024-05-01 2024-04-02", ExpectedStatus.OnTime)] // The first counts.
    [InlineData("2024-05-20", "2024-03-31", ExpectedStatus.Missing)] // That was about the quarter before.
    public void A_delivery_is_on_time_within_thirty_days_after_its_quarter(string today, string received, ExpectedStatus status)
    {
        var days = received.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day);

        var expected = DeliveryCalendar.Current(quarterly, days, Day(today))!;

        Assert.Equal(("2024K1", Day("2024-04-30"), status), (expected.Period, expected.Due, expected.Status));
    }

    [Theory]
    [InlineData(DeliveryRhythm.Month, "2024-01-05", "2023-12", "2024-01-30")]
    [InlineData(DeliveryRhythm.Quarter, "2024-01-05", "2023K4", "2024-01-30")]
    [InlineData(DeliveryRhythm.Year, "2024-12-31", "2023", "2024-01-30")]
    [InlineData(DeliveryRhythm.Month, "2024-03-01", "2024-02", "2024-03-30")]
    public void The_period_that_ended_last_is_expected(DeliveryRhythm frequency, string today, string period, string due)
    {
        var expected = DeliveryCalendar.Current(Every(frequency), [], Day(today))!;

        Assert.Equal((period, Day(due)), (expected.Period, expected.Due));
    }

    [Fact]
    public void Nothing_is_expected_of_before_it_was_agreed_or_of_who_never_delivers()
    {
        Assert.Null(DeliveryCalendar.Current(Every(DeliveryRhythm.Never), [], Day("2024-05-20")));
        Assert.Null(DeliveryCalendar.Current(quarterly with { Since = Day("2024-04-02") }, [], Day("2024-05-20")));
        Assert.NotNull(DeliveryCalendar.Current(quarterly with { Since = Day("2024-04-01") }, [], Day("2024-05-20")));
    }

    [Theory]
    [InlineData("2024-04-30", 0)]
    [InlineData("2024-05-01", 1)]
    [InlineData("2024-05-14", 1)]
    [InlineData("2024-05-15", 2)]
    [InlineData("2024-05-30", 2)]
    [InlineData("2024-05-31", 3)]
    public void Reminders_follow_after_one_day_two_weeks_and_thirty_days(string today, int level) =>
        Assert.Equal(level, Reminders.Level(DeliveryCalendar.Current(quarterly, [], Day(today))!, Day(today)));

    [Fact]
    public void Every_frequency_is_read_as_it_is_written()
    {
        foreach (var frequency in Enum.GetValues<DeliveryRhythm>())
            Assert.Equal(frequency, DeliveryCalendar.ParseRhythm(frequency.Key()));
        Assert.Null(DeliveryCalendar.ParseRhythm("week"));
    }

    static DeliveryExpectation Every(DeliveryRhythm frequency) =>
        new("GM1674", ExtractKind.Allocations, frequency, 30, Day("2020-01-01"));

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
