using System.Text.Json;

namespace Analytics.Attack;

/// <summary>Reads the table of indicators that <c>export indicators --scope released --format json</c> writes.</summary>
public static class ReleasedTable
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <exception cref="JsonException">The file is no such table.</exception>
    public static IReadOnlyList<ReleasedCell> Read(Stream json)
    {
        var cells = JsonSerializer.Deserialize<List<ReleasedCell>>(json, Options) ?? [];
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is not
                { Area: not null, Level: not null, Indicator: not null, Form: not null, Period.Length: >= 4 })
                throw new JsonException($"Row {i + 1} lacks an area, a level, an indicator, a form or a period.");
        }
        return cells;
    }
}
