using System.Globalization;

namespace Analytics.Pipeline.Domain;

/// <summary>A calendar quarter, written 2024K1. Its number counts quarters, so that neighbours differ by one.</summary>
public readonly record struct Quarter(int Number)
{
    public static Quarter Of(DateOnly day) => new(day.Year * 4 + (day.Month - 1) / 3);

    /// <exception cref="FormatException">The text is not of the form 2024K1.</exception>
    public static Quarter Parse(string text)
    {
        if (text is not [_, _, _, _, 'K', >= '1' and <= '4']) throw new FormatException("A quarter is written 2024K1.");
        return new Quarter(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture) * 4 + text[5] - '1');
    }

    public int Year => Number / 4;

    /// <summary>1 to 4.</summary>
    public int OfYear => Number % 4 + 1;

    public DateOnly From => new(Year, Number % 4 * 3 + 1, 1);

    /// <summary>The first day after the quarter.</summary>
    public DateOnly Until => Next.From;

    public Quarter Next => new(Number + 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}K{OfYear}");
}
