using System.Buffers;

namespace Analytics.Pipeline.Receive;

/// <summary>The ways in which a date is written in extracts.</summary>
public enum DateStyle : byte
{
    None,
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,

    /// <summary>yyyyMMdd.</summary>
    Compact,

    /// <summary>The day's number in a spreadsheet: 45292 is 1 January 2024.</summary>
    Serial,

    /// <summary>31 januari 2024.</summary>
    MonthName,
}

/// <summary>Reads a date from the bytes of a cell. Only day and month can be mistaken for each other.</summary>
public static class DateCell
{
    const int FirstSerial = 20000, LastSerial = 80000; // 1954 to 2119; outside it a number is no date of care.
    static readonly SearchValues<byte> ofTime = SearchValues.Create("0123456789:.,Z+- "u8);
    static readonly int serialZero = new DateOnly(1899, 12, 30).DayNumber;

    /// <param name="monthFirst">As the column was recognised: 12/31/2024.</param>
    public static bool TryRead(ReadOnlySpan<byte> cell, bool monthFirst, out DateOnly date, out DateStyle style)
    {
        (date, style) = (default, DateStyle.None);
        if (MonthName.IsIn(cell))
            return MonthName.TryRead(cell, out var year, out var month, out var day)
                && TryDay(year, month, day, DateStyle.MonthName, out date, out style);
        if (cell.Length > 10) cell = WithoutTime(cell);
        if (cell.Length is < 5 or > 10) return false;
        var first = cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (first < 0) return TryReadNumber(cell, out date, out style);
        var separator = cell[first];
        if (separator is not ((byte)'-' or (byte)'/' or (byte)'.')) return false;
        var rest = cell[(first + 1)..];
        var second = rest.IndexOf(separator);
        if (second < 0) return false;
        if (!TryPart(cell[..first], out var a) || !TryPart(rest[..second], out var b)) return false;
        if (!TryPart(rest[(second + 1)..], out var c)) return false;
        var last = rest.Length - second - 1;
        if (first == 4 && last <= 2) return TryDay(a, b, c, DateStyle.YearMonthDay, out date, out style);
        if (first > 2 || last != 4) return false;
        return monthFirst
            ? TryDay(c, a, b, DateStyle.MonthDayYear, out date, out style)
            : TryDay(c, b, a, DateStyle.DayMonthYear, out date, out style);
    }

    static bool TryReadNumber(ReadOnlySpan<byte> cell, out DateOnly date, out DateStyle style)
    {
        (date, style) = (default, DateStyle.None);
        if (!TryPart(cell, out var number)) return false;
        if (cell.Length == 8)
            return TryDay(number / 10000, number / 100 % 100, number % 100, DateStyle.Compact, out date, out style);
        if (cell.Length != 5 || number is < FirstSerial or > LastSerial) return false;
        (date, style) = (DateOnly.FromDayNumber(serialZero + number), DateStyle.Serial);
        return true;
    }

    static bool TryDay(int year, int month, int day, DateStyle seen, out DateOnly date, out DateStyle style)
    {
        (date, style) = (default, DateStyle.None);
        if (year is < 1800 or > 9999 || month is < 1 or > 12) return false;
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        (date, style) = (new DateOnly(year, month, day), seen);
        return true;
    }

    /// <summary>A date that a database wrote with its time: "2024-01-31 00:00:00", "2024-01-31T00:00:00Z".</summary>
    static ReadOnlySpan<byte> WithoutTime(ReadOnlySpan<byte> cell)
    {
        var end = cell.IndexOfAny((byte)' ', (byte)'T');
        return end > 0 && !cell[(end + 1)..].ContainsAnyExcept(ofTime) ? cell[..end] : cell;
    }

    static bool TryPart(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        if (digits.Length is 0 or > 8) return false;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            value = value * 10 + digit - '0';
        }
        return true;
    }
}
