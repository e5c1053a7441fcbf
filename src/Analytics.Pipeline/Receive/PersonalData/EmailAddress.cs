using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>E-mail addresses, also with "(at)" and "(punt)", and with spaces between the letters.</summary>
static partial class EmailAddress
{
    public static Signs In(string text)
    {
        if (!text.AsSpan().Contains('@'))
        {
            if (!AtWord().IsMatch(text))
                return Domain().IsMatch(text) ? Signs.IsPossible(PersonalDataKind.Email) : default;
            text = AtWord().Replace(text, "@");
        }
        text = DotWord().Replace(text, ".").Replace(" ", "", StringComparison.Ordinal);
        return Address().IsMatch(text) ? Signs.IsCertain(PersonalDataKind.Email) : default;
    }

    [GeneratedRegex(@"[a-z0-9!#$&'*+/=?^_`{|}~.-]+@([a-z0-9-]+\.)+[a-z]{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\s*[\[({<]\s*(at|apenstaartje)\s*[\])}>]\s*|\s+(apenstaartje|at)\s+(?=\S+\s+(punt|dot)\s+)",
        RegexOptions.IgnoreCase)]
    private static partial Regex AtWord();

    [GeneratedRegex(@"\s*[\[({<]\s*(dot|punt)\s*[\])}>]\s*|\s+(punt|dot)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex DotWord();

    /// <summary>The half of an address that was left when the at sign was taken for a separator.</summary>
    [GeneratedRegex(@"^([a-z0-9-]+\.)+(nl|com|net|org|eu|be|de|info)$", RegexOptions.IgnoreCase)]
    private static partial Regex Domain();
}
