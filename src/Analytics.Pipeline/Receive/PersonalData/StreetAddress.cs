using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// A street with a house number. Certain with the usual endings (Kerkstraat 12, Stationsweg 4a); possible with an ending
/// that other words have too (Zuiderpark 2).
/// </summary>
static partial class StreetAddress
{
    public static Signs In(string text)
    {
        if (Certain().IsMatch(text) || NumberFirst().IsMatch(text)) return Signs.IsCertain(PersonalDataKind.Address);
        return Possible().IsMatch(text) || Plain().IsMatch(text) ? Signs.IsPossible(PersonalDataKind.Address) : default;
    }

    const string Number = @"[\s.,_]*((nr|no|nummer|huisnr|huisnummer)\b\.?:?)?[\s.,_-]*[1-9][0-9]{0,3} ?[a-z]?(?![0-9a-z.,])";

    [GeneratedRegex(@"[a-z]{2,}[ -]?(straat|straatje|str\.|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen|boulevard"
        + @"|(?<!onder|halver|thuis|om|traject)weg|dijk|hof)" + Number, RegexOptions.IgnoreCase)]
    private static partial Regex Certain();

    [GeneratedRegex(@"[a-z]{3,}(pad|markt|baan|ring|park|dal|akker|veld|kamp|wal|haven|allee|burg|erf|heide|hoek|poort|tuin"
        + @"|donk|berg|meent|lei|hoeve|kreek|schans|horst|bos|brink|es|singels?|oord|stede|vaart|zoom|laar|wijk)" + Number,
        RegexOptions.IgnoreCase)]
    private static partial Regex Possible();

    /// <summary>"Het Laar 12": a name and a number, which other things have too.</summary>
    [GeneratedRegex(@"^(De|Het|'t|Aan de|Achter de|Op de|Op het|Bij de) [A-Z][a-z]+ [1-9][0-9]{0,3} ?[a-zA-Z]?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(^|[\s,(])[1-9][0-9]{0,3}[a-z]?[\s,]+[a-z]{3,}(straat|laan|plein|gracht|kade|singel|weg|dijk|dreef)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NumberFirst();
}
