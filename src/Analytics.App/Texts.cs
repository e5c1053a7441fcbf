using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Analytics.Pipeline.Measure;

namespace Analytics.App;

/// <summary>
/// What people read. The Dutch text stands where it is used; another language is a table from the Dutch text to its
/// own, <c>Assets/texts.en.json</c>. A text that the table lacks is shown in Dutch.
/// </summary>
public static class Texts
{
    static readonly FrozenDictionary<string, string> English = Read("texts.en.json");

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string T(string dutch) =>
        IsEnglish && English.TryGetValue(dutch, out var english) ? english : dutch;

    /// <param name="dutch">With {0}, {1} … where the values come.</param>
    public static string T(string dutch, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, T(dutch), values);

    public static string T(Words words) => IsEnglish ? words.English : words.Dutch;

    static FrozenDictionary<string, string> Read(string file)
    {
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream($"Analytics.App.Assets.{file}")!;
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
