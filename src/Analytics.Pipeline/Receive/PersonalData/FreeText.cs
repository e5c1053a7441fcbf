using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Sentences about somebody. A label ("jeugdigen met een licht verstandelijke beperking") is no free text: it tells no
/// story, and many rows share it.
/// </summary>
static partial class FreeText
{
    const int LongFrom = 5;

    static readonly FrozenSet<string> telling = ("heeft had is was wil wilde gaat ging komt kwam werd kan kon moet moest "
        + "zou zal mag woont woonde belt belde gebeld zegt zei vraagt vroeg meldt gemeld verblijft slaapt huilt durft "
        + "blijft vertelt vertellen geeft krijgt kreeg staat loopt wegloopt wordt ik hij zij ze haar hem zijn ons mijn "
        + "gesproken verhuisd gescheiden geplaatst overleden overstuur boos bang vandaag gisteren morgen sinds niet")
        .Split(' ').ToFrozenSet();

    static readonly FrozenSet<string> around = ("moeder vader ouders oma opa broer zus broertje zusje stiefvader "
        + "stiefmoeder pleegouders zoon dochter mama papa tante oom buurvrouw thuis weer graag afspraak gesprek overleg "
        + "contact school meer erg agressief ruzie jongste oudste").Split(' ').ToFrozenSet();

    public static Signs In(string text)
    {
        if (text.Length < 12) return default;
        int words = 0, told = 0, verbs = 0;
        foreach (Match word in Word().Matches(text.ToLowerInvariant()))
        {
            words++;
            if (telling.Contains(word.Value)) verbs++;
            else if (around.Contains(word.Value)) told++;
        }
        told += verbs;
        if (verbs == 0) return default;
        if (words > LongFrom && (told > 2 || (told == 2 && text[^1] is '.' or '!' or '?')))
            return Signs.IsCertain(PersonalDataKind.FreeText);
        return words > 2 && told > 1 ? Signs.IsPossible(PersonalDataKind.FreeText) : default;
    }

    /// <summary>Five words or more: a label perhaps, but not when every row has its own.</summary>
    public static bool IsLong(string text) => text.Length > 20 && text.AsSpan().Count(' ') >= LongFrom - 1;

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Word();
}
