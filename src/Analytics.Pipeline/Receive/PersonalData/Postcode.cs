using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Four digits and two letters. Never SA, SD or SS. "2024 en" has the same shape, so within a text the letters must be
/// capitals; only with a place behind it is it certain.
/// </summary>
static partial class Postcode
{
    public static Signs In(string text)
    {
        if (text.Length < 6) return default;
        if (BeforePlace().IsMatch(text)) return Signs.IsCertain(PersonalDataKind.Postcode);
        if (Within().IsMatch(text)) return Signs.IsPossible(PersonalDataKind.Postcode);
        return text.Length <= 16 && Alone().IsMatch(Between().Replace(text, ""))
            ? Signs.IsPossible(PersonalDataKind.Postcode) : default;
    }

    [GeneratedRegex(@"[\s.\-_/]+")]
    private static partial Regex Between();

    [GeneratedRegex("^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}(?![0-9A-Za-z])")]
    private static partial Regex Within();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2},? +[A-Z]([a-z]{2}|[A-Z]{3})")]
    private static partial Regex BeforePlace();
}
