using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>Looks for personal data in the names of a file and its columns.</summary>
public static partial class NameScan
{
    /// <summary>Stands in for a file name that may not be written down; it says why.</summary>
    const string Withheld = "naam weggelaten";

    /// <exception cref="ExtractException">The file's name holds personal data.</exception>
    internal static void CheckFile(string fileName)
    {
        if (KindIn(fileName) is not { } kind) return;
        throw ExtractException.PersonalDataFound(kind, PersonalDataWords.InFileName(kind), "");
    }

    /// <exception cref="ExtractException">A heading holds personal data.</exception>
    internal static void CheckHeadings(IReadOnlyList<string> headings)
    {
        for (var field = 0; field < headings.Count; field++)
            if ((KindIn(headings[field]) ?? DigestIn(headings[field])) is { } kind)
                throw ExtractException.PersonalDataFound(kind, PersonalDataWords.InHeading(kind, field), "");
    }

    /// <summary>The name, or what may be written down and shown in its place.</summary>
    public static string Shown(string fileName) =>
        KindIn(fileName) is { } kind ? $"[{Withheld}: {kind}]{Path.GetExtension(fileName)}" : fileName;

    static PersonalDataKind? KindIn(string name)
    {
        if (Replaced().Match(name) is { Success: true } replaced)
            return Enum.Parse<PersonalDataKind>(replaced.Groups["kind"].ValueSpan);
        var text = PlainText.Of(name);
        var spaced = Extension().Replace(text, "").Replace('_', ' ');
        var bytes = Encoding.ASCII.GetBytes(spaced);
        if (DigitRun.HasPassingRun(bytes, DigitRun.HasBsnWord(bytes))) return PersonalDataKind.Bsn;
        var signs = TextSigns.Open(spaced) | EmailAddress.In(text);
        if (signs.CertainKind is { } kind) return kind;
        return Postcode().IsMatch(spaced) ? PersonalDataKind.Postcode
            : signs.MayBe(PersonalDataKind.Phone) && Mobile().IsMatch(spaced) ? PersonalDataKind.Phone
            : TenDigits().Match(spaced) is { Success: true } ten && PersonNumbers.IsA(ten.ValueSpan)
                ? PersonalDataKind.PersonNumber : null;
    }

    /// <summary>Of one digest cannot be told what is behind it, and no heading needs one.</summary>
    static PersonalDataKind? DigestIn(string heading) =>
        new HashedBsns().Add(PlainText.Of(heading)) ? PersonalDataKind.BsnHash : null;

    [GeneratedRegex(@"^\[naam weggelaten: (?<kind>[A-Za-z]+)\]")]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\.[A-Za-z]{2,4}$")]
    private static partial Regex Extension();

    /// <summary>Not "2024 KW": years come before many words.</summary>
    [GeneratedRegex("(?<![0-9A-Za-z])(?!19[0-9]{2}|20[0-9]{2})[1-9][0-9]{3} ?[A-Z]{2}(?![0-9A-Za-z])")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?<![0-9])06[ -]?[1-58]([ -]?[0-9]){7}(?![0-9])")]
    private static partial Regex Mobile();

    [GeneratedRegex("(?<![0-9])[0-9]{10}(?![0-9])")]
    private static partial Regex TenDigits();
}
