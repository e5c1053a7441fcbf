namespace Analytics.Pipeline.Validate;

/// <summary>Numbers codes from 1 in order of appearance, in two bytes; 0 is no code, or one too many.</summary>
sealed class CodeNumbers
{
    readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal);
    (string? Code, ushort Number) last;

    public ushort Of(string? code)
    {
        if (code is null) return 0;
        if (ReferenceEquals(code, last.Code)) return last.Number; // The same code is the same string.
        if (!numbers.TryGetValue(code, out var number))
        {
            if (numbers.Count == ushort.MaxValue) return 0;
            numbers[code] = number = (ushort)(numbers.Count + 1);
        }
        last = (code, number);
        return number;
    }
}
