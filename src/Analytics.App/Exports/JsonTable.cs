using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analytics.App.Exports;

/// <summary>
/// JSON: an array with an object per row, a row per line. Numbers are numbers, counts whole ones, and what is empty is
/// null.
/// </summary>
public static class JsonTable
{
    /// <summary>The file is read by programs, not put into a page: ë stays ë.</summary>
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The number of rows.</returns>
    public static async Task<long> WriteAsync(
        Stream file, IReadOnlyList<Column> columns, IAsyncEnumerable<object?[]> rows, CancellationToken ct)
    {
        var names = columns.Select(column => JsonEncodedText.Encode(column.Name)).ToArray();
        await using var buffered = new BufferedStream(file, 1 << 16);
        await using var json = new Utf8JsonWriter(buffered, Options);
        var count = 0L;
        await foreach (var row in rows.WithCancellation(ct))
        {
            buffered.Write(count++ == 0 ? "[\n"u8 : ",\n"u8);
            json.Reset();
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++) Write(json, names[i], row[i]);
            json.WriteEndObject();
            json.Flush(); // To the buffer, not to the disk.
        }
        buffered.Write(count == 0 ? "[]\n"u8 : "\n]\n"u8);
        await buffered.FlushAsync(ct);
        return count;
    }

    static void Write(Utf8JsonWriter json, JsonEncodedText name, object? cell)
    {
        switch (cell)
        {
            case null: json.WriteNull(name); break;
            case string words: json.WriteString(name, words); break;
            case bool yes: json.WriteBoolean(name, yes); break;
            case DateOnly day: json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case double number: json.WriteNumber(name, number); break;
            default: json.WriteNumber(name, (long)cell); break;
        }
    }
}
