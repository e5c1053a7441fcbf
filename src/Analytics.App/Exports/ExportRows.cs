using System.Runtime.CompilerServices;
using Npgsql;

namespace Analytics.App.Exports;

/// <summary>The rows of a query, one at a time as the server sends them: memory does not grow with the table.</summary>
static class ExportRows
{
    /// <summary>The same array each time, filled anew; a cell is null where the database has null.</summary>
    public static async IAsyncEnumerable<object?[]> ReadAsync(
        NpgsqlConnection connection, ExportQuery query, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(query.Sql, connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(ct);
        var cells = new object?[query.Columns.Count];
        while (await reader.ReadAsync(ct))
        {
            for (var i = 0; i < cells.Length; i++)
                cells[i] = reader.IsDBNull(i) ? null : query.Columns[i].Read(reader, i);
            yield return cells;
        }
    }
}
