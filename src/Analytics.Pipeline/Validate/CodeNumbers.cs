using System.Runtime.CompilerServices;

namespace Analytics.Pipeline.Validate;

/// <summary>Numbers codes from 1 in order of appearance, in two bytes; 0 is no code, or one too many.</summary>
sealed class CodeNumbers
{
    const int Slots = 256;
    readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal);
    readonly (string? Code, ushort Number)[] recent = new (string?, ushort)[Slots];

    /// <summary>How many codes there are: the number of the last new one.</summary>
    public int Count => numbers.Count;

    public ushort Of(string? code)
    {
        if (code is null) return 0;
        // The same code is mostly the same string, which is told faster than that its letters are the same.
        ref var slot = ref recent[RuntimeHelpers.GetHashCode(code) & (Slots - 1)];
        if (!ReferenceEquals(slot.Code, code)) slot = (code, Find(code));
        return slot.Number;
    }

    ushort Find(string code)
    {
        if (numbers.TryGetValue(code, out var number) || numbers.Count == ushort.MaxValue) return number;
        return numbers[code] = (ushort)(numbers.Count + 1);
    }
}
