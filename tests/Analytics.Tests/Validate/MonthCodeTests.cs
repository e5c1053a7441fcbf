using Analytics.Pipeline.Receive;
using Analytics.Pipeline.Validate;

namespace Analytics.Tests.Validate;

public class MonthCodeTests
{
    [Theory]
    [InlineData("2024-03"), InlineData("2024-3"), InlineData("202403"), InlineData("2024/03"), InlineData("2024 03")]
    [InlineData("03-2024"), InlineData("3-2024"), InlineData("032024"), InlineData("2024MM03"), InlineData("2024M03")]
    [InlineData("maart 2024"), InlineData("Maart 2024"), InlineData("mrt. 2024"), InlineData("mrt-24")]
    [InlineData("March 2024"), InlineData("mar '24")]
    [InlineData("01-03-2024"), InlineData("1-3-2024"), InlineData("31-03-2024"), InlineData("2024-03-01")]
    [InlineData("20240301"), InlineData("2024-03-01 00:00:00"), InlineData("01/03/2024")]
    public void Reads_a_month_however_it_is_written(string cell) =>
        Assert.Equal(new Code("2024-03"), MonthCode.Read(cell, DateStyle.DayMonthYear));

    [Theory]
    [InlineData("2024-13"), InlineData("202400"), InlineData("13-2024"), InlineData("2024"), InlineData("maart")]
    [InlineData("foo 2024"), InlineData("2024K1"), InlineData("32-03-2024"), InlineData("1899-12"), InlineData("24-03")]
    [InlineData("20243")] // A day's number from before there was any such care, or a month that lost its zero.
    public void Does_not_guess(string cell) => Assert.Equal(
        cell == "20243" ? "1955-06" : null, MonthCode.Read(cell, DateStyle.DayMonthYear).Value);

    [Fact]
    public void Says_what_it_saw_besides_a_month()
    {
        Assert.Equal(new Code("2024-03", CellMark.MidMonth), MonthCode.Read("15-03-2024", DateStyle.DayMonthYear));
        Assert.Equal(new Code("2024-03", CellMark.Serial), MonthCode.Read("45352", DateStyle.DayMonthYear));
        Assert.Equal(new Code("2024-03"), MonthCode.Read("45352", DateStyle.Serial));
        Assert.Equal(new Code("2015-01", CellMark.Serial), MonthCode.Read("42019", DateStyle.None));
        Assert.Equal(new Code("2024-03"), MonthCode.Read("03/31/2024", DateStyle.MonthDayYear));
        Assert.Equal(CellMark.FormulaError, MonthCode.Read("#N/B", DateStyle.None).Mark);
        Assert.Equal(CellMark.Scientific, MonthCode.Read("2,02E+05", DateStyle.None).Mark);
    }
}
