using Analytics.Pipeline.Validate;
using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Validate;

/// <summary>Rules over the amounts of a whole file. A right row declares 925,00: ten hours of 92,50.</summary>
public class AmountsOfFileTests
{
    [Theory]
    [InlineData("925,00", 20, null)]
    [InlineData("9250,00", 20, "T506:0")]
    [InlineData("92500,00", 20, "T506:0")]
    [InlineData("4625,00", 20, "T506:0")]
    [InlineData("4624,99", 20, null)]
    [InlineData("9250,00", 19, null)]
    [InlineData("9,25", 20, "T507:0")]
    [InlineData("18,50", 20, "T507:0")]
    [InlineData("18,51", 20, null)]
    [InlineData("0,00", 20, null)]
    public void Says_when_all_are_far_off(string amount, int rows, string? found)
    {
        var report = Check(File(amount, rows)).Report;

        Assert.Equal(found, Findings(report).SingleOrDefault(finding => finding is not ['T', '5', '0', '3', ..]));
    }

    [Fact]
    public void Half_of_the_rows_is_not_most()
    {
        var half = Rows("925,00", 20).Concat(Rows("9,25", 20, from: 100));

        Assert.Empty(Findings(Check(Extract(half)).Report));
        Assert.Equal(["T507:0"], Findings(Check(Extract(half.Concat(Rows("9,25", 1, from: 200)))).Report));
    }

    [Fact]
    public void Is_about_the_column_of_amounts() =>
        Assert.Equal("GedeclareerdBedrag", Check(File("9,25", 20)).Report.Findings.Single().Column);

    [Theory]
    [InlineData("04", "6", 92_500.0)]
    [InlineData("04", "1", 92_500.0 * 31)]
    [InlineData("04", "2", 92_500 * (31 / 7.0))]
    [InlineData("04", "4", 92_500 * (31 / 30.0))]
    [InlineData("04", null, null)]
    [InlineData("83", "6", null)]
    public void Expects_volume_times_tariff_times_rounds(string unit, string? frequency, double? cents) =>
        Assert.Equal(cents, ExpectedAmount.Cents(unit, frequency, 10, 9250, new(2024, 1, 1), new(2024, 1, 31), Today));

    [Fact]
    public void Expects_nothing_of_days_to_come() => Assert.Equal(92_500.0 * 15,
        ExpectedAmount.Cents("04", "1", 10, 9250, new(2025, 1, 1), null, Today));

    static string File(string amount, int rows) => Extract(Rows(amount, rows));

    static IEnumerable<string> Rows(string amount, int rows, int from = 1) => Enumerable.Range(from, rows)
        .Select(number => With("Toewijzingnummer", $"{number}", "GedeclareerdBedrag", amount));
}
