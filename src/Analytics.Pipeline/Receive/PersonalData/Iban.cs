using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Account numbers: country, two check digits, and a remainder of one modulo 97 (ISO 13616). A Dutch one is looked for
/// anywhere in a text, one of another country only where it stands alone: letters and digits of a random code would
/// pass now and then.
/// </summary>
static partial class Iban
{
    public static Signs In(string text)
    {
        var compact = Between().Replace(text, "").ToUpperInvariant();
        foreach (Match match in Dutch().Matches(compact))
            if (Passes(match.ValueSpan)) return Signs.IsCertain(PersonalDataKind.Iban);
        var foreign = Foreign().Match(compact);
        return foreign.Success && foreign.Groups["digits"].Captures.Count >= 8 && Passes(foreign.Groups["iban"].ValueSpan)
            ? Signs.IsCertain(PersonalDataKind.Iban) : default;
    }

    public static bool Passes(ReadOnlySpan<char> iban)
    {
        var rest = 0;
        for (var at = 0; at < iban.Length; at++)
        {
            var character = iban[(at + 4) % iban.Length]; // Country and check digits come last.
            rest = char.IsAsciiDigit(character)
                ? (rest * 10 + character - '0') % 97
                : (rest * 100 + character - 'A' + 10) % 97;
        }
        return rest == 1;
    }

    [GeneratedRegex(@"[\s.\-_/:,']+")]
    private static partial Regex Between();

    [GeneratedRegex(@"NL[0-9]{2}[A-Z]{4}[0-9]{10}(?![0-9])")]
    private static partial Regex Dutch();

    [GeneratedRegex("^(IBAN|REKENING|REKENINGNUMMER|NR)*(?<iban>(AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT"
        + "|LU|LV|MA|MT|NO|PL|PT|RO|SE|SI|SK|TN|TR|UA)[0-9]{2}([A-Z]|(?<digits>[0-9])){11,28})$")]
    private static partial Regex Foreign();
}
