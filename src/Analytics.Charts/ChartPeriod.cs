namespace Analytics.Charts;

/// <summary>A quarter of a year, or a whole year when <see cref="Quarter"/> is null.</summary>
public readonly record struct ChartPeriod(int Year, int? Quarter = null)
{
    /// <summary>Counts periods of its own kind, so that the next period is always one further.</summary>
    public int Index => Quarter is { } quarter ? Year * 4 + quarter - 1 : Year;

    /// <summary>"2024 K1" for a quarter, "2024" for a year.</summary>
    public string Label(ChartTexts texts) => Quarter is { } quarter
        ? string.Create(texts.Numbers, $"{Year} {texts.QuarterLetter}{quarter}")
        : string.Create(texts.Numbers, $"{Year}");

    internal static ChartPeriod At(int index, bool quarters) =>
        quarters ? new(index / 4, index % 4 + 1) : new(index);
}
