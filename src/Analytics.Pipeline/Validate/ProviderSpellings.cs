namespace Analytics.Pipeline.Validate;

/// <summary>
/// Whether a provider stands in the file in two ways: with and without capitals, spaces, points, or zeros in front.
/// </summary>
sealed class ProviderSpellings
{
    const int MostKept = 20_000;
    readonly HashSet<string> seen = new(StringComparer.Ordinal);
    readonly HashSet<string> plain = new(StringComparer.Ordinal);
    string? last;

    /// <summary>Once for each spelling but the first.</summary>
    public bool IsOther(string provider)
    {
        if (ReferenceEquals(provider, last)) return false;
        last = provider;
        return seen.Count < MostKept && seen.Add(provider) && !plain.Add(Plain(provider));
    }

    static string Plain(string provider)
    {
        var kept = string.Concat(provider.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return kept.Any(char.IsLetter) ? kept : kept.TrimStart('0');
    }
}
