using System.Buffers;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>What a cell looks like to someone who looks for a number of eight or nine digits.</summary>
enum CellShape : byte
{
    Other,

    /// <summary>Eight or nine digits, perhaps with dots, spaces or dashes between.</summary>
    Number,

    /// <summary>Text in which such a number may stand.</summary>
    Text,
}

/// <summary>Finds numbers of eight or nine digits however they are written.</summary>
static class DigitRun
{
    static readonly SearchValues<byte> between = SearchValues.Create(":;,/()=\"\t\r\n"u8);

    /// <param name="cell">Plain: see <see cref="PlainText"/>.</param>
    public static CellShape Shape(ReadOnlySpan<byte> cell, out uint number)
    {
        ulong value = 0;
        int digits = 0, signs = 0, letters = 0;
        foreach (var character in cell)
        {
            if (IsDigit(character)) { if (++digits <= 9) value = value * 10 + character - '0'; }
            else if (character is (byte)'.' or (byte)' ' or (byte)'-' or (byte)'\'' or (byte)'_') signs++;
            else letters++;
        }
        number = (uint)value;
        if (letters > 0) return digits >= 8 && MayHoldNumber(cell, signs) ? CellShape.Text : CellShape.Other;
        return digits is 8 or 9 && !IsDate(cell, digits, signs) ? CellShape.Number : CellShape.Other;
    }

    /// <summary>Letters glued to digits are a code (BU07480001, hexadecimal) unless the letters are "bsn".</summary>
    static bool MayHoldNumber(ReadOnlySpan<byte> cell, int signs) =>
        signs > 0 || cell.ContainsAny(between) || HasBsnWord(cell);

    /// <summary>31-12-2024 and 2024-12-31 have eight digits too.</summary>
    static bool IsDate(ReadOnlySpan<byte> cell, int digits, int signs) =>
        digits == 8 && signs == 2 && DateCell.TryRead(cell, monthFirst: false, out _, out _);

    public static bool HasBsnWord(ReadOnlySpan<byte> cell)
    {
        while (cell.IndexOfAny((byte)'s', (byte)'S') is > 0 and var at && at + 1 < cell.Length)
        {
            if ((cell[at - 1] | 0x20) == 'b' && (cell[at + 1] | 0x20) == 'n') return true;
            cell = cell[(at + 1)..];
        }
        return false;
    }

    /// <summary>Numbers inside text: nine digits (eight too beside the word BSN) with no letter against them.</summary>
    public static bool HasPassingRun(ReadOnlySpan<byte> cell, bool besideWord)
    {
        for (var at = 0; at < cell.Length; at++)
        {
            if (!IsDigit(cell[at])) continue;
            var (length, value) = Run(cell[at..]);
            var before = at == 0 || besideWord || !char.IsAsciiLetter((char)cell[at - 1]);
            var after = at + length >= cell.Length || !char.IsAsciiLetter((char)cell[at + length]);
            var fits = value.Digits == 9 || (value.Digits == 8 && besideWord);
            if (before && after && fits && Bsn.Passes(value.Number)) return true;
            at += length;
        }
        return false;
    }

    /// <summary>Digits with single dots or spaces between groups of them.</summary>
    static (int Length, (int Digits, uint Number) Value) Run(ReadOnlySpan<byte> cell)
    {
        int at = 0, digits = 0;
        ulong number = 0;
        for (; at < cell.Length; at++)
        {
            if (IsDigit(cell[at])) { if (++digits <= 9) number = number * 10 + cell[at] - '0'; }
            else if (cell[at] is not ((byte)'.' or (byte)' ')) break;
            else if (at + 1 >= cell.Length || !IsDigit(cell[at + 1])) break;
        }
        return (at, (digits, (uint)number));
    }

    static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';
}
