using System.Text.Json;
using Analytics.App.Exports;

namespace Analytics.Tests.Exports;

public class JsonTableTests
{
    [Fact]
    public async Task Is_an_array_of_objects_in_which_numbers_are_numbers()
    {
        var rows = await ParseAsync(Tables.Rows);

        Assert.Equal(3, rows.GetArrayLength());
        var (first, second) = (rows[0], rows[1]);
        Assert.Equal("Café; \"Zuid\"", first.GetProperty("name").GetString());
        Assert.Equal("12", first.GetProperty("count").GetRawText());
        Assert.Equal("-3.25", first.GetProperty("value").GetRawText());
        Assert.Equal("2024-12-31", first.GetProperty("day").GetString());
        Assert.True(first.GetProperty("withheld").GetBoolean());
        Assert.Equal("=HYPERLINK(\"http://x\")", second.GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("count").ValueKind);
    }

    [Fact]
    public async Task Without_rows_it_is_an_empty_array() => Assert.Equal(0, (await ParseAsync()).GetArrayLength());

    static async Task<JsonElement> ParseAsync(params object?[][] rows)
    {
        var bytes = await Tables.WriteAsync(
            file => JsonTable.WriteAsync(file, Tables.Columns, Tables.Read(rows), default));
        return JsonSerializer.Deserialize<JsonElement>(bytes);
    }
}
