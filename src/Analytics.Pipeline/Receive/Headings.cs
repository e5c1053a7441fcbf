using System.Globalization;
using System.Text;

namespace Analytics.Pipeline.Receive;

/// <summary>How headings are compared, and how they are shown.</summary>
static class Headings
{
    const int LongestShown = 40;

    /// <summary>Without case, accents, spaces and signs: "Reden beëindiging" is "redenbeeindiging".</summary>
    public static string Normalise(string heading)
    {
        var text = new StringBuilder(heading.Length);
        foreach (var character in Mojibake.Undo(heading).Normalize(NormalizationForm.FormKD))
            if (char.IsLetterOrDigit(character)) text.Append(char.ToLowerInvariant(character));
        return text.ToString();
    }

    /// <summary>The heading without the number that StatLine puts behind it: AantalInwoners_5.</summary>
    public static string WithoutSuffix(string heading)
    {
        var underscore = heading.LastIndexOf('_');
        return underscore > 0 && heading.AsSpan(underscore + 1).TrimEnd() is { IsEmpty: false } suffix
            && !suffix.ContainsAnyExceptInRange('0', '9') ? heading[..underscore] : heading;
    }

    /// <summary>
    /// Fit to be repeated in a message: short, without control or direction characters. A heading with a long number in
    /// it may be the first row of a file without headings; of that only the column's letter is shown.
    /// </summary>
    public static string Shown(string heading, int field)
    {
        var shown = string.Concat(heading.Where(character => !char.IsControl(character)
            && char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))).Trim();
        if (shown.Length == 0 || shown.Count(char.IsDigit) > 5) return Unnamed(field);
        return shown.Length <= LongestShown ? shown : shown[..LongestShown] + "…";
    }

    /// <summary>
    /// A number, a date or an amount: no heading, but a cell of a row that ran into the headings. Then only the
    /// headings that we know may be shown.
    /// </summary>
    public static bool IsValue(string cell) =>
        cell.Any(char.IsDigit) && (!cell.Any(char.IsLetter) || cell.Count(char.IsDigit) > 5);

    public static string Unnamed(int field) => $"kolom {Letter(field)}";

    /// <summary>The column's letter in a spreadsheet: 0 is A, 26 is AA.</summary>
    public static string Letter(int field) =>
        field < 26 ? ((char)('A' + field)).ToString() : Letter(field / 26 - 1) + Letter(field % 26);
}
