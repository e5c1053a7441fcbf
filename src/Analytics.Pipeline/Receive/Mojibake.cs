using System.Text;
using System.Text.Unicode;

namespace Analytics.Pipeline.Receive;

/// <summary>
/// Text in UTF-8 that a program took for Windows-1252 and saved again: "beÃ«indiging" was "beëindiging". The repair is
/// certain, because letters that together happen to be valid UTF-8 do not occur in words.
/// </summary>
static class Mojibake
{
    static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text as it was; the same text where nothing shows that it was misread.</summary>
    public static string Undo(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var bytes = Windows1252.GetBytes(text);
        return Utf8.IsValid(bytes) && Windows1252.GetString(bytes) == text ? Encoding.UTF8.GetString(bytes) : text;
    }
}
