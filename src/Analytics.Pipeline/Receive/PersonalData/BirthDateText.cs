using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Dates of birth. A date is one beside "geb."; a column of dates holds them when their years are those of the column
/// Geboortejaar, which no other date of a child in care keeps up.
/// </summary>
static partial class BirthDateText
{
    public static Signs In(string text) => Named().IsMatch(text) && TryRead(text, out _)
        ? Signs.IsCertain(PersonalDataKind.BirthDate) : default;

    /// <summary>A date in the child's year of birth: possible. Also the number of a day, as spreadsheets count them.
    /// </summary>
    public static Signs Of(string text, int birthYear) => birthYear > 0 && text.Length is > 4 and < 40
        && (TryRead(text, out var date) || IsSerial(text, out date)) && date.Year == birthYear
            ? Signs.IsPossible(PersonalDataKind.BirthDate) : default;

    static bool IsSerial(string text, out DateOnly date)
    {
        date = default;
        return text.Length == 5 && DateCell.TryRead(Encoding.ASCII.GetBytes(text), false, out date, out _);
    }

    /// <summary>The first date in a text, in any writing: 3-4-2012, 2012.04.03, 20120403, 3 april 2012.</summary>
    public static bool TryRead(string text, out DateOnly date)
    {
        date = default;
        var words = Words().Match(text);
        if (words.Success)
        {
            var month = Array.IndexOf(months, words.Groups["month"].Value[..3].ToLowerInvariant()) % 12 + 1;
            return DateOnly.TryParseExact($"{words.Groups["day"].Value}-{month}-{words.Groups["year"].Value}",
                "d-M-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        }
        var written = Written().Match(text);
        if (!written.Success) return false;
        var plain = Between().Replace(written.Value, "-");
        return DateCell.TryRead(Encoding.ASCII.GetBytes(plain), monthFirst: false, out date, out _)
            || DateCell.TryRead(Encoding.ASCII.GetBytes(plain), monthFirst: true, out date, out _);
    }

    static readonly string[] months =
    [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
        "jan", "feb", "maa", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];

    [GeneratedRegex(@"\b(geb|gebd|gebdat|geboren|geboortedatum|geboorte|dob|birth)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<day>[0-3]?[0-9])[ .-]+(?<month>jan|feb|mrt|maa|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*"
        + @"[ .-]+(?<year>(19|20)[0-9]{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![0-9])([0-3]?[0-9] ?[-/. ] ?[0-3]?[0-9] ?[-/. ] ?(19|20)[0-9]{2}"
        + @"|(19|20)[0-9]{2} ?[-/. ] ?[01]?[0-9] ?[-/. ] ?[0-3]?[0-9]|(19|20)[0-9]{6})(?![0-9])")]
    private static partial Regex Written();

    [GeneratedRegex(" ?[-/. ] ?")]
    private static partial Regex Between();
}
