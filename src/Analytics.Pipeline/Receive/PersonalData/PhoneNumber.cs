using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Telephone numbers: certain with a plus sign, in the usual groups or beside a word for telephone; possible as ten
/// bare digits that begin as a Dutch number does.
/// </summary>
static partial class PhoneNumber
{
    /// <summary>Area codes of three digits. Source: Nummerplan telefoon- en ISDN-diensten.</summary>
    const string ShortAreas = "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 "
        + "074 075 076 077 078 079 085 088";

    /// <summary>The first three digits of area codes of four.</summary>
    const string LongAreas = "011 016 017 018 022 025 029 031 032 034 041 047 048 049 051 052 054 056 057 059";

    public static Signs In(string text)
    {
        var signs = Signs.None;
        foreach (Match match in Candidate().Matches(text))
        {
            var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
            signs |= Judge(match.Value, digits, Word().IsMatch(text));
        }
        return signs;
    }

    static Signs Judge(string written, string digits, bool besideWord)
    {
        var national = National(digits, written[0] == '+');
        if (written[0] == '+')
            return national is null ? digits.Length is >= 10 and <= 14 && written.Length <= 20 ? Certain : default : Certain;
        if (national is null || !IsDutch(national)) return default;
        if (besideWord) return Certain;
        if (digits.Length != 10 || digits[0] != '0') return Possible;
        return IsGrouped(written, national) ? Certain : Possible;
    }

    /// <summary>As it is dialled in the Netherlands, zero in front; null when it cannot be.</summary>
    static string? National(string digits, bool hasPlus)
    {
        if (!hasPlus && digits.StartsWith("0031", StringComparison.Ordinal)) (digits, hasPlus) = (digits[2..], true);
        if (hasPlus) return !digits.StartsWith("31", StringComparison.Ordinal) ? null
            : digits.Length == 11 ? "0" + digits[2..]
            : digits.Length == 12 && digits[2] == '0' ? digits[2..] : null;
        return digits.Length == 10 && digits[0] == '0' ? digits
            : digits.Length == 11 && digits.StartsWith("31", StringComparison.Ordinal) ? "0" + digits[2..]
            : digits.Length == 9 && digits[0] != '0' ? "0" + digits : null;
    }

    static bool IsDutch(string national) => national[1] == '6'
        ? national[2] is >= '1' and <= '5' or '8'
        : national[AreaLength(national)] is not ('0' or '1')
            && (ShortAreas + LongAreas).Contains(national[..3], StringComparison.Ordinal);

    /// <summary>A sign after the area code, or pairs of digits.</summary>
    static bool IsGrouped(string written, string national)
    {
        var bare = written.TrimStart('(');
        var first = bare.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return first > 0 && (first == (national[1] == '6' ? 2 : AreaLength(national)) || first == 4);
    }

    static int AreaLength(string national) =>
        national[1] == '6' ? 2 : LongAreas.Contains(national[..3], StringComparison.Ordinal) ? 4 : 3;

    static Signs Certain => Signs.IsCertain(PersonalDataKind.Phone);
    static Signs Possible => Signs.IsPossible(PersonalDataKind.Phone);

    [GeneratedRegex(@"(?<![0-9A-Za-z+.,/-])\+?\(?[0-9](?:[ ()./-]{0,3}[0-9]){8,14}(?![0-9A-Za-z])")]
    private static partial Regex Candidate();

    [GeneratedRegex(@"\b(tel|telnr|telefoon|telefoonnummer|mobiel|mob|gsm|bel|bellen|whatsapp|nummer moeder|06)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
