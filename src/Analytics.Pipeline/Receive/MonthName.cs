using System.Buffers.Text;
using System.Text;

namespace Analytics.Pipeline.Receive;

/// <summary>Reads a date whose month is a word, in Dutch or English: 31 januari 2024, 31-okt-2024.</summary>
static class MonthName
{
    /// <summary>Each word whole; a prefix would take "maand" for maart.</summary>
    static readonly string[][] words =
    [
        ["jan", "januari", "january"], ["feb", "februari", "february"], ["mrt", "maart", "mar", "march"],
        ["apr", "april"], ["mei", "may"], ["jun", "juni", "june"], ["jul", "juli", "july"],
        ["aug", "augustus", "august"], ["sep", "sept", "september"], ["okt", "oktober", "oct", "october"],
        ["nov", "november"], ["dec", "december"],
    ];

    /// <summary>Whether a letter stands where the month begins, after one or two digits and a sign.</summary>
    public static bool IsIn(ReadOnlySpan<byte> cell) =>
        cell.Length >= 10 && (char.IsAsciiLetter((char)cell[2]) || char.IsAsciiLetter((char)cell[3]));

    /// <summary>Day, month and year as they stand. A year of two digits is not read: its century is a guess.</summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        var sign = cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (sign is < 1 or > 2 || cell[sign] is not ((byte)' ' or (byte)'-' or (byte)'/' or (byte)'.')) return false;
        var rest = cell[(sign + 1)..];
        var end = rest.IndexOf(cell[sign]);
        if (end < 3 || rest.Length != end + 5) return false;
        month = MonthOf(rest[..end]);
        return month > 0 && Utf8Parser.TryParse(cell[..sign], out day, out _)
            && !rest[(end + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && Utf8Parser.TryParse(rest[(end + 1)..], out year, out _);
    }

    static int MonthOf(ReadOnlySpan<byte> word)
    {
        if (word[^1] == '.') word = word[..^1];
        for (var month = 0; month < words.Length; month++)
            foreach (var known in words[month])
                if (Ascii.EqualsIgnoreCase(word, known)) return month + 1;
        return 0;
    }
}
