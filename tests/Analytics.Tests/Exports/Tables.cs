using System.Globalization;
using Analytics.App.Exports;

namespace Analytics.Tests.Exports;

/// <summary>A small table with a cell of each kind, and one that a spreadsheet would run.</summary>
static class Tables
{
    public static IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("name"), Column.Whole("count"), Column.Number("value"), Column.Date("day"),
        Column.YesNo("withheld"),
    ];

    public static readonly object?[][] Rows =
    [
        ["Café; \"Zuid\"", 12L, -3.25, new DateOnly(2024, 12, 31), true],
        ["=HYPERLINK(\"http://x\")", null, null, null, false],
        ["-5", -5L, 1234567.5, new DateOnly(2025, 1, 1), false],
    ];

    public static async IAsyncEnumerable<object?[]> Read(params object?[][] rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }

    /// <summary>What is written on a machine that is set to Dutch, where a decimal is a comma.</summary>
    public static async Task<byte[]> WriteAsync(Func<Stream, Task<long>> write)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        try
        {
            using var file = new MemoryStream();
            await write(file);
            return file.ToArray();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
