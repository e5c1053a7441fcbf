using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>How each kind of code is read: what is certain is put right and marked.</summary>
static class Codes
{
    const int LongestName = 64, LongestPeriod = 12;

    static readonly SearchValues<char> ofCode =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>GM0748, 0748, or 748 when a spreadsheet took the zero.</summary>
    public static Code Municipality(string cell) => Area(cell, "GM", 4);

    public static Code District(string cell, FrozenSet<string> areas) => Known(Area(cell, "WK", 6), areas);

    /// <summary>"onbekend" says that the municipality does not know: that is an answer.</summary>
    public static Code Neighbourhood(string cell, FrozenSet<string> areas) =>
        cell.ToUpperInvariant() is "ONBEKEND" or "ONB" or "UNKNOWN"
            ? new(null, CellMark.Filled) : Known(Area(cell, "BU", 8), areas);

    static Code Area(string cell, string prefix, int digits)
    {
        var code = cell.ToUpperInvariant();
        var isWhole = code.Length == digits + 2 && code.StartsWith(prefix, StringComparison.Ordinal);
        if (isWhole && IsDigits(code.AsSpan(2))) return new(code);
        if (!IsDigits(code) || code.Length > digits) return Bad(cell);
        if (code.Length == digits) return new(prefix + code);
        // Gemeente codes begin with at most two zeros, and a wijk or buurt code begins with its gemeente's.
        return digits - code.Length <= 2
            ? new(prefix + code.PadLeft(digits, '0'), CellMark.ZerosRestored)
            : new(null, CellMark.Unreadable);
    }

    static Code Known(Code code, FrozenSet<string> areas) =>
        code.Value is null || code.Mark == CellMark.Unreadable || areas.Count == 0 || areas.Contains(code.Value)
            ? code : code with { Mark = CellMark.Unknown };

    /// <summary>A code of a national list: 2 becomes 02 when only 02 is in the list.</summary>
    public static Code Listed(string cell, FrozenSet<string>? list)
    {
        if (list is null) return Plain(cell);
        if (list.Contains(cell)) return new(cell);
        if (cell.Length == 1 && list.Contains("0" + cell)) return new("0" + cell, CellMark.ZerosRestored);
        if (cell.Length == 2 && cell[0] == '0' && list.Contains(cell[1..])) return new(cell[1..]);
        return Plain(cell) is { Mark: null } plain ? plain with { Mark = CellMark.Unknown } : Bad(cell);
    }

    /// <summary>A code of the municipality's own: letters, digits and a few signs.</summary>
    public static Code Plain(string cell) =>
        cell.Length <= 16 && !cell.AsSpan().ContainsAnyExcept(ofCode) ? new(cell) : Bad(cell);

    /// <summary>A name that is not about a child: provider, segment, target group.</summary>
    public static Code Name(string cell) =>
        cell.Length > LongestName || cell[0] is '=' or '@' or '#' || cell.Any(IsHidden) ? Bad(cell) : new(cell);

    /// <summary>Control characters, and those that turn text round or cannot be seen: two names would look the
    /// same.</summary>
    static bool IsHidden(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>2024, 2024K1, 2024-03.</summary>
    public static Code Period(string cell) =>
        cell.Length is >= 4 and <= LongestPeriod && IsDigits(cell.AsSpan(0, 4))
        && !cell.AsSpan().ContainsAnyExcept(ofCode)
            ? new(cell.ToUpperInvariant()) : Bad(cell);

    public static Code Sex(string cell) => cell.ToLowerInvariant() switch
    {
        "m" or "man" or "jongen" or "1" or "male" => new("M"),
        "v" or "vrouw" or "meisje" or "2" or "f" or "female" => new("V"),
        "x" or "o" or "9" or "anders" => new("X"),
        "0" or "onbekend" or "u" or "onb" => new(null, CellMark.Filled),
        _ => new(null, CellMark.Unknown),
    };

    /// <summary>Unreadable; or, as the advice differs, an error of a formula or a number that Excel spoiled.</summary>
    static Code Bad(string cell)
    {
        if (cell[0] == '#') return new(null, CellMark.FormulaError);
        Span<byte> bytes = stackalloc byte[32];
        var fits = Encoding.UTF8.TryGetBytes(cell, bytes, out var length);
        return new(null, fits && NumberCell.IsScientific(bytes[..length]) ? CellMark.Scientific : CellMark.Unreadable);
    }

    static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
