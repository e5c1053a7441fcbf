namespace Analytics.Samples;

/// <summary>How much to write.</summary>
public enum SampleSize
{
    /// <summary>A few hundred children in each of the nine municipalities: one in so many of the region's.</summary>
    Small,

    /// <summary>The nine municipalities at the size that published figures give them: 2019–2024.</summary>
    Region,

    /// <summary>The region and 56 invented copies of it, ten years: as many neighbourhoods as the country.</summary>
    Nation,

    /// <summary>One file of one municipality with exactly 1,000,000 rows, to measure speed with.</summary>
    Million,
}
