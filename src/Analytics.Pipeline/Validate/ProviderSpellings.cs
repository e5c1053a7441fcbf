namespace Analytics.Pipeline.Validate;

/// <summary>
/// Providers by number, and whether one stands in the file in two ways: with and without capitals, spaces, points, or
/// zeros in front.
/// </summary>
sealed class ProviderSpellings
{
    readonly CodeNumbers numbers = new();
    readonly HashSet<string> plain = new(StringComparer.Ordinal);

    /// <param name="isOther">True once for each spelling of a provider but the first.</param>
    public ushort Of(string provider, out bool isOther)
    {
        var known = numbers.Count;
        var number = numbers.Of(provider);
        isOther = numbers.Count > known && !plain.Add(Plain(provider));
        return number;
    }

    static string Plain(string provider)
    {
        var kept = string.Concat(provider.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return kept.Any(char.IsLetter) ? kept : kept.TrimStart('0');
    }
}
