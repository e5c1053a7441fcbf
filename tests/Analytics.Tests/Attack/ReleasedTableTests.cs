using System.Text;
using System.Text.Json;
using Analytics.Attack;

namespace Analytics.Tests.Attack;

public class ReleasedTableTests
{
    [Fact]
    public void Reads_shown_and_withheld_rows()
    {
        var cells = Read("""
            [
            {"area":"BU07480000","level":"buurt","indicator":"duur","form":"totaal","period":"2019K1","numerator":215,"denominator":220,"value":293,"low":280,"high":314,"withheld":false},
            {"area":"BU07480000","level":"buurt","indicator":"duur","form":"totaal","period":"2019","numerator":null,"denominator":null,"value":null,"low":null,"high":null,"withheld":true}
            ]
            """);

        Assert.Equal(new ReleasedCell("BU07480000", "buurt", "duur", "totaal", "2019K1", 215, 220, 293, 280, 314, false), cells[0]);
        Assert.Equal((null, true, "2019", true), (cells[1].Numerator, cells[1].Withheld, cells[1].Year, cells[1].IsYear));
    }

    [Theory]
    [InlineData("""[{"area":"BU07480000"}]""")]
    [InlineData("""{"area":"BU07480000"}""")]
    public void Refuses_another_table(string json) => Assert.Throws<JsonException>(() => Read(json));

    static IReadOnlyList<ReleasedCell> Read(string json) => ReleasedTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
