using static Analytics.Tests.Receive.Extracts;

namespace Analytics.Tests.Receive.BadFiles;

/// <summary>
/// Forty rows in which nothing is wrong: one mistake among them is under the five per cent at which a file is refused.
/// The one that is changed stands on line 22.
/// </summary>
static class Forty
{
    const int Changed = 20;

    public static IReadOnlyList<string> Rows { get; } = [.. Enumerable.Range(0, 40).Select(row => Row(row))];

    /// <summary>The file without a mistake.</summary>
    public static string File { get; } = Extract(Rows);

    static string Row(int row, params string[] changes) => With(
    [
        "Toewijzingnummer", $"{700_101 + row}", "ClientPseudoniem", $"c0ffee{row:00}d1ce", "Aanbiedercode",
        "Stichting Kiem", .. changes,
    ]);

    /// <summary>With("Einddatum", "30-02-2024"): the file with that in line 22.</summary>
    public static string Changing(params string[] changes) => Replaced(Row(Changed, changes));

    /// <summary>The file with another line 22, which may be several.</summary>
    public static string Replaced(string line) =>
        Extract([.. Rows.Take(Changed), line, .. Rows.Skip(Changed + 1)]);

    /// <summary>Line 22 as it is in a file without a mistake.</summary>
    public static string Line => Rows[Changed];

    /// <summary>The file with other rows after its last.</summary>
    public static string And(params string[] rows) => Extract([.. Rows, .. rows]);

    /// <summary>The file with another heading: Renamed("Doelgroep", "Opmerking").</summary>
    public static string Renamed(string heading, string other) => string.Concat(Renamed(Heading, heading, other),
        File.AsSpan(Heading.Length));

    static string Renamed(string headings, string heading, string other) =>
        string.Join(';', headings.Split(';').Select(one => one == heading ? other : one));

    /// <summary>The file without some of its columns.</summary>
    public static string Without(params string[] headings)
    {
        var kept = Heading.Split(';').Index().Where(column => !headings.Contains(column.Item))
            .Select(column => column.Index).ToList();
        return string.Join('\n', Rows.Prepend(Heading).Select(row =>
        {
            var cells = row.Split(';');
            return string.Join(';', kept.Select(column => cells[column]));
        })) + "\n";
    }

    /// <summary>Every cell of the file in quotes.</summary>
    public static string Quoted => string.Join('\n', Rows.Prepend(Heading).Select(row =>
        $"\"{row.Replace(";", "\";\"", StringComparison.Ordinal)}\"")) + "\n";
}
