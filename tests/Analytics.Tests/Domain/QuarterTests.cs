using Analytics.Pipeline.Domain;

namespace Analytics.Tests;

public class QuarterTests
{
    [Fact]
    public void Is_written_and_read_as_2024K1()
    {
        Assert.Equal("2024K1", Quarter.Of(new DateOnly(2024, 3, 31)).ToString());
        Assert.Equal(Quarter.Of(new DateOnly(2024, 12, 31)), Quarter.Parse("2024K4"));
        Assert.Throws<FormatException>(() => Quarter.Parse("2024Q1"));
    }

    [Fact]
    public void The_one_after_the_fourth_is_the_first_of_the_next_year() =>
        Assert.Equal("2025K1", Quarter.Parse("2024K4").Next.ToString());

    [Fact]
    public void An_included_last_day_becomes_the_day_after_and_9999_is_open()
    {
        var from = new DateOnly(2024, 1, 1);

        Assert.Equal(31, Period.FromInclusive(from, new DateOnly(2024, 1, 31)).Days);
        Assert.Null(Period.FromInclusive(from, new DateOnly(9999, 12, 31)).Until);
        Assert.Null(Period.FromInclusive(from, null).Days);
    }
}
