using System.Buffers;

namespace Analytics.Pipeline.Receive;

/// <summary>The sign before the decimals, as a column was recognised.</summary>
public enum DecimalSign : byte
{
    /// <summary>No value told: a sign before one or two last digits is taken as the decimal sign.</summary>
    Unknown,
    Comma,
    Point,
}

/// <summary>Reads numbers from the bytes of a cell, without a string.</summary>
public static class NumberCell
{
    const long Largest = 100_000_000_000; // A billion euros in cents: beyond it is no amount of care.
    static readonly SearchValues<byte> ofNumber = SearchValues.Create("0123456789.,"u8);

    /// <summary>Digits only.</summary>
    public static bool TryReadWhole(ReadOnlySpan<byte> cell, out long value)
    {
        value = 0;
        if (cell.Length is 0 or > 12) return false;
        foreach (var digit in cell)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            value = value * 10 + digit - '0';
        }
        return true;
    }

    /// <summary>A number with at most two decimals that count, in hundredths: "€ 1.234,50" is 123450.</summary>
    /// <param name="decimals">Whether decimals were written, were they zero.</param>
    public static bool TryReadHundredths(ReadOnlySpan<byte> cell, DecimalSign sign, out long value, out bool decimals)
    {
        (value, decimals) = (0, false);
        cell = WithoutCurrency(cell);
        var negative = cell is [(byte)'-', ..] or [.., (byte)'-'];
        cell = cell.Trim((byte)'-').Trim((byte)' ');
        if (cell.IsEmpty || cell[0] is < (byte)'0' or > (byte)'9') return false;

        for (var at = 0; at < cell.Length; at++)
        {
            var character = cell[at];
            if (character is >= (byte)'0' and <= (byte)'9') value = value * 10 + character - '0';
            else if (IsThousands(cell, at, sign)) continue;
            else if (IsDecimal(character, sign))
                return TryReadFraction(cell[(at + 1)..], negative, ref value, out decimals);
            else return false;
            if (value > Largest) return false;
        }
        value *= negative ? -100 : 100;
        return true;
    }

    /// <summary>What Excel leaves of a long number: 1,23E+08. The number itself is gone.</summary>
    public static bool IsScientific(ReadOnlySpan<byte> cell)
    {
        var e = cell.IndexOfAny((byte)'E', (byte)'e');
        if (e < 1 || e + 2 >= cell.Length || cell[e + 1] is not ((byte)'+' or (byte)'-')) return false;
        return !cell[..e].ContainsAnyExcept(ofNumber)
            && !cell[(e + 2)..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    static bool TryReadFraction(ReadOnlySpan<byte> fraction, bool negative, ref long value, out bool decimals)
    {
        decimals = true;
        if (fraction.IsEmpty || fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return false;
        if (fraction.Length > 2 && fraction[2..].ContainsAnyExcept((byte)'0')) return false;
        value = value * 100 + (fraction[0] - '0') * 10 + (fraction.Length > 1 ? fraction[1] - '0' : 0);
        if (negative) value = -value;
        return true;
    }

    static bool IsDecimal(byte character, DecimalSign sign) => sign switch
    {
        DecimalSign.Comma => character == ',',
        DecimalSign.Point => character == '.',
        _ => character is (byte)',' or (byte)'.',
    };

    /// <summary>A sign before exactly three digits, where the column has another decimal sign or none.</summary>
    static bool IsThousands(ReadOnlySpan<byte> cell, int at, DecimalSign sign)
    {
        var character = cell[at];
        var possible = character switch
        {
            (byte)'.' => sign != DecimalSign.Point,
            (byte)',' => sign != DecimalSign.Comma,
            (byte)' ' or (byte)'\'' => true,
            _ => false,
        };
        var after = cell[(at + 1)..];
        return possible && after.Length >= 3 && !after[..3].ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && (after.Length == 3 || after[3] is < (byte)'0' or > (byte)'9');
    }

    static ReadOnlySpan<byte> WithoutCurrency(ReadOnlySpan<byte> cell)
    {
        if (cell.StartsWith("€"u8)) cell = cell[3..];
        else if (cell.StartsWith("EUR"u8)) cell = cell[3..];
        while (cell.StartsWith("\u00A0"u8)) cell = cell[2..];
        while (cell.EndsWith("\u00A0"u8)) cell = cell[..^2];
        return cell.Trim((byte)' ');
    }
}
