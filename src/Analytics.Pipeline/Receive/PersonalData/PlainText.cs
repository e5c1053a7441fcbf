using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>
/// A cell as a reader would say it: full-width and Arabic digits as 0–9, letters of other alphabets that look like ours
/// as ours, without accents, invisible characters, HTML and percent codes, and the armour that spreadsheets put around
/// a number (an apostrophe in front, ="…").
/// </summary>
static partial class PlainText
{
    const string LookAlikes = "авекмнорстухіјѕһАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιρυχκτøØłŁđĐıßæÆœŒ–—‐‑‒―−’‘‛´`“”„·•";
    const string OurLetters = "abekmhopctyxijshABEKMHOPCTYXIJSABEZHIKMNOPTYXovaipuxktoOlLdDisaAoO-------'''''\"\"\"..";

    public static string Of(ReadOnlySpan<byte> cell) => Of(Encoding.UTF8.GetString(cell));

    public static string Of(string text)
    {
        if (text.AsSpan().Contains('&')) text = WebUtility.HtmlDecode(text);
        if (PercentCode().IsMatch(text)) text = Uri.UnescapeDataString(text.Replace('+', ' '));
        if (text.AsSpan().Contains('\\')) text = EscapeCode().Replace(text, Unescape);
        if (!Ascii.IsValid(text)) text = Folded(text);
        return Unwrapped(Blanks().Replace(text, " ").Trim());
    }

    static string Folded(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in Whole(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
                continue;
            if (Rune.IsDigit(rune)) plain.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            else if (rune.IsAscii) plain.Append((char)rune.Value);
            else if (Rune.IsWhiteSpace(rune)) plain.Append(' ');
            else if (rune.IsBmp && LookAlikes.IndexOf((char)rune.Value, StringComparison.Ordinal) is >= 0 and var at)
                plain.Append(OurLetters[at]);
            else plain.Append(rune.ToString());
        }
        return plain.ToString();
    }

    /// <summary>Half a surrogate pair cannot be normalised.</summary>
    static string Whole(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

    static string Unescape(Match code) =>
        ((char)int.Parse(code.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    /// <summary>Without ="…", quotes and brackets around it, and an apostrophe in front.</summary>
    static string Unwrapped(string text)
    {
        while (text.Length > 1)
        {
            if (text[0] == '=' && text[1] is '"' or '\'') text = text[1..];
            var (first, last) = (text[0], text[^1]);
            var isWrapped = first == last && first is '"' or '\'' or '*' or '|'
                || (first, last) is ('(', ')') or ('[', ']') or ('{', '}') or ('<', '>');
            if (isWrapped) text = text[1..^1].Trim();
            else if (first == '\'') text = text[1..].Trim();
            else return text;
        }
        return text;
    }

    [GeneratedRegex("%[0-9A-Fa-f]{2}")]
    private static partial Regex PercentCode();

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}")]
    private static partial Regex EscapeCode();

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blanks();
}
