using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// Names of persons. Certain: a known first name with a surname behind it, initials with a surname, or a form of
/// address. Possible: one known name alone; a column of them is judged by its rate.
/// </summary>
static partial class PersonName
{
    const int MostWords = 7;

    public static Signs In(string text)
    {
        if (text.Length is < 2 or > 200) return default;
        if (Address().IsMatch(text)) return Certain;
        var words = Split(text);
        if (words.Count is 0 or > 20) return default;
        if (words.Count > 1 && IsFirst(words[0]) && IsNameLike(text)) return Certain;
        var hasInitials = Initials().IsMatch(text);
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if ((IsFirst(words[at]) || (hasInitials && IsInitial(words[at]))) && BeginsSurname(words, at + 1, words[at]))
                return Certain;
            if (IsSurname(words[at]) && text.AsSpan().Contains(',') && (IsFirst(words[at + 1]) || IsInitial(words[at + 1])))
                return Certain;
        }
        if (hasInitials && IsNameLike(text)) return Possible;
        return words.Count <= MostWords && !text.AsSpan().ContainsAnyInRange('0', '9')
            && words.Exists(word => IsFirst(word) || IsSurname(word)) ? Possible : default;
    }

    /// <summary>Written as names are: two to five words with capitals, perhaps "van der" between; no digits.</summary>
    public static bool IsNameLike(string text) => text.Length is >= 3 and <= 60 && NameLike().IsMatch(text);

    static Signs Certain => Signs.IsCertain(PersonalDataKind.Name);
    static Signs Possible => Signs.IsPossible(PersonalDataKind.Name);

    /// <summary>Words, also where a point, a dash or only a capital stands between them.</summary>
    static List<string> Split(string text)
    {
        text = SpacedLetters().IsMatch(text) ? text.Replace(" ", "", StringComparison.Ordinal) : text;
        text = Glued().Replace(text, " ");
        return [.. Word().Matches(text).Select(word => word.Value)];
    }

    static bool IsFirst(string word) => word.Length > 1 && NameLists.FirstNames.Contains(word.ToLowerInvariant());

    static bool IsSurname(string word) => word.Length > 2 && NameLists.Surnames.Contains(word.ToLowerInvariant());

    static bool IsInitial(string word) => word.Length == 1 && char.IsAsciiLetterUpper(word[0]);

    /// <summary>From here on, after initials and "van der", a surname: a known one, one with its own capital after
    /// them, or one that ends as Frisian, Dutch, Turkish or Polish surnames do.</summary>
    static bool BeginsSurname(List<string> words, int at, string first)
    {
        while (at < words.Count && IsInitial(words[at])) at++;
        var prefixes = 0;
        for (; at < words.Count && NameLists.Between.Contains(words[at].ToLowerInvariant()); at++) prefixes++;
        if (at >= words.Count || words[at].Length < 3) return false;
        if (IsSurname(words[at])) return true;
        var hasCapital = char.IsAsciiLetterUpper(words[at][0]) && char.IsAsciiLetterUpper(first[0]);
        return hasCapital && (prefixes > 0 || Ending().IsMatch(words[at]));
    }

    [GeneratedRegex(@"\b([Dd]hr|[Mm]evr|[Mm]w)\.? +([A-Z]\.? ?)*(van |de |der |den |ten |ter |el )*[A-Z][a-z]"
        + @"|\b(de heer|De heer|[Mm]evrouw|[Mm]eneer|[Ff]am\.|[Jj]uf|[Mm]eester) +([A-Z]\.? ?)*(van |de |der |den |ten |ter |el )*[A-Z][a-z]")]
    private static partial Regex Address();

    [GeneratedRegex(@"^[A-Za-z]( [A-Za-z]){4,}$")]
    private static partial Regex SpacedLetters();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Glued();

    [GeneratedRegex(@"\b[A-Z]\.")]
    private static partial Regex Initials();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("(sma|stra|inga|enga|ema|mans|sen|ssen|huis|huizen|ink|man|veld|berg|burg|kamp|dijk|hoven|hof|aar|ers|ier"
        + "|oglu|ski|ska|cki|wicz|czyk|enko|ez|os|ani|aoui|oui|oui|ali|eers|aerts|uijs|eijn|kens|inx|kx|huys)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(([A-Z]\.? ?){1,4}|[A-Z][a-z']+[ .-]|[A-Z]{2,} )?((van|de|den|der|ten|ter|het|el|al|te|in 't) ){0,3}"
        + @"([A-Z][a-z']{2,}|[A-Z]{3,})([ -]([A-Z][a-z']+|van|de|den|der|[A-Z]{2,})){0,3}(, ?([A-Z]\.? ?){1,4}|, [A-Z][a-z]+)?$")]
    private static partial Regex NameLike();
}
