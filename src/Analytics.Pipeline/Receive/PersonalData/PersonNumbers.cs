using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// The other numbers that one person has: the A-nummer of the population register (ten digits), the onderwijsnummer
/// (nine, beginning with 10), the V-nummer of foreigners (ten, without a test, so only beside its name), and the
/// numbers of identity documents.
/// </summary>
static partial class PersonNumbers
{
    public static Signs In(string text)
    {
        var compact = Between().Replace(text, "");
        if (Named().IsMatch(text) && Digits().IsMatch(compact)) return Signs.IsCertain(PersonalDataKind.PersonNumber);
        if (DocumentNamed().IsMatch(text)) return Signs.IsCertain(PersonalDataKind.IdentityDocument);
        var number = Whole().Match(compact);
        if (!number.Success) return IsDocument(compact) ? Signs.IsPossible(PersonalDataKind.IdentityDocument) : default;
        return IsA(number.Groups["number"].ValueSpan) || IsEducation(number.Groups["number"].ValueSpan)
            ? Signs.IsPossible(PersonalDataKind.PersonNumber) : default;
    }

    /// <summary>
    /// No zero in front, no two equal digits beside each other, the sum of the digits has remainder 0 or 5 and the sum
    /// of digit × 1, 2, 4, … 512 remainder 0 after division by eleven: 0.6% of all numbers of ten digits. Source:
    /// Logisch Ontwerp BRP, element 01.10.
    /// </summary>
    public static bool IsA(ReadOnlySpan<char> number)
    {
        if (number.Length != 10 || number[0] == '0') return false;
        int sum = 0, weighted = 0;
        for (var at = 0; at < 10; at++)
        {
            if (at > 0 && number[at] == number[at - 1]) return false;
            sum += number[at] - '0';
            weighted += (number[at] - '0') << at;
        }
        return sum % 11 is 0 or 5 && weighted % 11 == 0;
    }

    /// <summary>As a BSN, but with remainder 5, so that it never is one.</summary>
    public static bool IsEducation(ReadOnlySpan<char> number)
    {
        if (number.Length != 9 || !number.StartsWith("10")) return false;
        var sum = -(number[8] - '0');
        for (var at = 0; at < 8; at++) sum += (9 - at) * (number[at] - '0');
        return sum % 11 == 5;
    }

    /// <summary>
    /// Two letters, six letters (no O) or digits, a digit. "SEGMENT01" is written so too: letters and digits must
    /// alternate, or the letters be unpronounceable.
    /// </summary>
    static bool IsDocument(string compact) =>
        compact.Length == 9 && Document().IsMatch(compact)
        && (Alternating().IsMatch(compact) || Vowels().Count(compact) * 4 < compact.Count(char.IsAsciiLetter));

    [GeneratedRegex(@"[\s.\-_/']+")]
    private static partial Regex Between();

    [GeneratedRegex(@"^([a-z]{1,4}:?|\()?(?<number>[0-9]{9,10})\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex("[0-9]{9,10}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(a-?nummer|a-?nr|v-?nummer|v-?nr|vreemdelingen\w*|onderwijsn\w+|pgn)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(paspoort|pasp|id-?kaart|identiteits\w*|rijbewijs\w*|document(nr|nummer)|verblijfsdocument)\w*\W+"
        + @"(nr\W*|nummer\W*)?(?=[A-Z0-9 ]*[0-9])[A-Z0-9][A-Z0-9 ]{7,11}\b", RegexOptions.IgnoreCase)]
    private static partial Regex DocumentNamed();

    [GeneratedRegex("^[A-NP-Z]{2}[A-NP-Z0-9]{6}[0-9]$", RegexOptions.IgnoreCase)]
    private static partial Regex Document();

    [GeneratedRegex("^[A-Z]+[0-9]+[A-Z]", RegexOptions.IgnoreCase)]
    private static partial Regex Alternating();

    [GeneratedRegex("[AEIOU]", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();
}
