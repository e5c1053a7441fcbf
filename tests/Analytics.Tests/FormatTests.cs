using Analytics.App;
using Analytics.Pipeline.Measure;

namespace Analytics.Tests;

public class FormatTests
{
    [Theory]
    [InlineData(1234.5, 1, "1.234,5")]
    [InlineData(0.5, 0, "1")]
    [InlineData(-3.25, 1, "-3,3")]
    public void Numbers_have_a_comma(double value, int decimals, string expected) => Assert.Equal(expected, Format.Number(value, decimals));

    [Theory]
    [InlineData(123456, "€\u00a01.234,56")]
    [InlineData(5, "€\u00a00,05")]
    public void Cents_are_all_there(long cents, string expected) => Assert.Equal(expected, Format.Cents(cents));

    [Theory]
    [InlineData(1_234_567, "€\u00a01,2\u00a0mln")]
    [InlineData(812.4, "€\u00a0812")]
    [InlineData(340_000, "€\u00a0340.000")]
    public void Amounts_are_as_long_as_they_matter(double euros, string expected) => Assert.Equal(expected, Format.Euros(euros));

    [Theory]
    [InlineData("2024K1", "1e\u00a0kwartaal\u00a02024")]
    [InlineData("2024", "2024")]
    public void Periods_are_words(string period, string expected) => Assert.Equal(expected, Format.Period(period));

    [Fact]
    public void Dates_are_words() => Assert.Equal("3\u00a0april\u00a02024", Format.Date(new DateOnly(2024, 4, 3)));

    [Theory] // Summer and winter time.
    [InlineData(7, "1\u00a0juli\u00a02024, 12:30")]
    [InlineData(1, "1\u00a0januari\u00a02024, 11:30")]
    public void Moments_are_those_of_the_clock_in_the_Netherlands(int month, string expected) =>
        Assert.Equal(expected, Format.Moment(new DateTime(2024, month, 1, 10, 30, 0)));

    [Theory]
    [InlineData(95.1, 90, 100, "95")]
    [InlineData(2.54, 1.4, 4.2, "2,5")]
    [InlineData(1.384, 1.3, 1.45, "1,38")]
    public void A_value_has_no_more_digits_than_its_interval_allows(double value, double low, double high, string expected) =>
        Assert.Equal(expected, Format.Value(Measurement.ChildrenPerThousand, value, low, high));
}
