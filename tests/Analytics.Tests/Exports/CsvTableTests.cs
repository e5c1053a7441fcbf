using System.Text;
using Analytics.App.Exports;

namespace Analytics.Tests.Exports;

public class CsvTableTests
{
    [Fact]
    public async Task Writes_plain_cells_with_decimal_points_and_iso_dates() => Assert.Equal(""""
        name;count;value;day;withheld
        "Café; ""Zuid""";12;-3.25;2024-12-31;true
        "'=HYPERLINK(""http://x"")";;;;false
        '-5;-5;1234567.5;2025-01-01;false

        """", await TextAsync(Tables.Columns, Tables.Rows));

    [Fact]
    public async Task Begins_with_the_first_heading_and_not_with_a_mark()
    {
        var bytes = await Tables.WriteAsync(file => CsvTable.WriteAsync(file, Tables.Columns, Tables.Read(), default));

        Assert.Equal((byte)'n', bytes[0]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("", "")]
    public async Task A_text_is_never_a_formula(string cell, string written) =>
        Assert.Equal($"name\n{written}\n", await TextAsync([Column.Text("name")], [cell]));

    [Fact]
    public async Task A_negative_number_stays_a_number() =>
        Assert.Equal("a;b\n-5;-0.001\n", await TextAsync([Column.Whole("a"), Column.Number("b")], [-5L, -0.001]));

    static async Task<string> TextAsync(IReadOnlyList<Column> columns, params object?[][] rows)
    {
        var bytes = await Tables.WriteAsync(file => CsvTable.WriteAsync(file, columns, Tables.Read(rows), default));
        return Encoding.UTF8.GetString(bytes);
    }
}
