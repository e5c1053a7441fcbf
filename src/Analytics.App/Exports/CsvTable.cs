using System.Buffers;
using System.Globalization;
using System.Text;

namespace Analytics.App.Exports;

/// <summary>
/// CSV for programs: <c>;</c> between cells, a heading on line 1, decimal points, dates as 2024-12-31, UTF-8.
/// </summary>
/// <remarks>
/// <para>Without a byte order mark, for with one many readers find a first heading that begins with an invisible
/// character. Somebody who opens a table in a spreadsheet has xlsx for that, where accents and decimals are right
/// whatever the country.</para>
/// <para>A text that a spreadsheet would run as a formula gets an apostrophe in front. Numbers never do: a negative
/// number stays a number.</para>
/// </remarks>
public static class CsvTable
{
    static readonly SearchValues<char> Special = SearchValues.Create(";\"\r\n");
    static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    /// <returns>The number of rows, without the heading.</returns>
    public static async Task<long> WriteAsync(
        Stream file, IReadOnlyList<Column> columns, IAsyncEnumerable<object?[]> rows, CancellationToken ct)
    {
        await using var text = new StreamWriter(file, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        text.Write(string.Join(';', columns.Select(column => column.Name)));
        text.Write('\n');
        var count = 0L;
        await foreach (var row in rows.WithCancellation(ct))
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0) text.Write(';');
                Write(text, row[i]);
            }
            text.Write('\n');
            count++;
        }
        return count;
    }

    static void Write(StreamWriter text, object? cell)
    {
        switch (cell)
        {
            case null: break;
            case string words: Write(text, words); break;
            case bool yes: text.Write(yes ? "true" : "false"); break;
            case DateOnly day: text.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            default: text.Write(Convert.ToString(cell, CultureInfo.InvariantCulture)); break;
        }
    }

    static void Write(StreamWriter text, string words)
    {
        if (words.Length > 0 && Formula.Contains(words[0])) words = "'" + words;
        if (words.AsSpan().ContainsAny(Special)) words = $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        text.Write(words);
    }
}
