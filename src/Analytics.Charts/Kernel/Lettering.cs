using System.Text;
using System.Xml;

namespace Analytics.Charts.Kernel;

/// <summary>How wide text is, about; and text cut or wrapped to a width.</summary>
/// <remarks>
/// There is no font at hand, so widths are those of DejaVu Sans, one of the widest fonts a browser may choose:
/// what fits here, fits everywhere.
/// </remarks>
static class Lettering
{
    public static double Width(string text, double size, bool bold = false)
    {
        var em = 0.0;
        foreach (var c in text) em += Em(c);
        return em * size * (bold ? 1.1 : 1);
    }

    /// <summary>The text, or as much of it as fits with "…" behind it.</summary>
    public static string Cut(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width) return text;
        var room = width - Width("…", size, bold);
        var length = 0;
        for (var used = 0.0; length < text.Length; length++)
        {
            used += Width(text.AsSpan(length, 1).ToString(), size, bold);
            if (used > room) break;
        }
        if (length > 0 && char.IsHighSurrogate(text[length - 1])) length--;
        return text[..length].TrimEnd(' ', '-', ',') + "…";
    }

    /// <summary>The text over at most <paramref name="lines"/> lines, broken at spaces and hyphens.</summary>
    public static List<string> Wrap(string text, double width, double size, int lines, bool bold = false)
    {
        var result = new List<string> { "" };
        foreach (var word in Words(text))
        {
            var joined = result[^1] + word;
            if (result[^1].Length == 0 || Width(joined.TrimEnd(), size, bold) <= width) result[^1] = joined;
            else if (result.Count == lines) result[^1] = joined;
            else result.Add(word);
        }
        return result.ConvertAll(line => Cut(line.TrimEnd(), width, size, bold));
    }

    /// <summary>Text as it may stand in XML: escaped, and without the characters that XML does not know.</summary>
    public static string Escape(string text)
    {
        if (text.All(c => c is >= ' ' and < '\u007f' and not ('<' or '>' or '&' or '"' or '\''))) return text;
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (pair) safe.Append(text, i++, 2);
            else if (XmlConvert.IsXmlChar(text[i])) safe.Append(Entity(text[i]));
        }
        return safe.ToString();
    }

    static string Entity(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => c.ToString(),
    };

    /// <summary>The width of the longest piece that cannot be broken.</summary>
    public static double LongestWord(string text, double size) =>
        Words(text).Select(word => Width(word.TrimEnd(), size)).DefaultIfEmpty(0).Max();

    static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '-' or '/')) continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }
        if (start < text.Length) yield return text[start..];
    }

    static double Em(char c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '\'' or '|' => 0.3,
        ' ' or '.' or ',' or ':' or ';' or '\u00a0' => 0.32,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or '!' => 0.4,
        'm' or 'M' or 'W' or '@' or '%' or '…' or '—' => 0.98,
        'w' or 'Q' or 'O' or 'D' or 'N' or 'H' or 'G' or 'U' or '+' or '=' => 0.8,
        >= 'A' and <= 'Z' => 0.68,
        < '\u0250' => 0.62,
        _ => 1.0,
    };
}
