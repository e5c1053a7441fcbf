namespace Analytics.Statistics;

/// <summary>The four rules by which a point on a process chart stands out (Western Electric, 1956).</summary>
[Flags]
public enum ProcessSignals
{
    None = 0,

    /// <summary>Rule 1: beyond three standard deviations from the centre.</summary>
    BeyondLimits = 1,

    /// <summary>Rule 2: of three points in a row this and another are beyond two standard deviations, on the same
    /// side.</summary>
    TwoOfThree = 2,

    /// <summary>Rule 3: of five points in a row this and three others are beyond one standard deviation, on the same
    /// side.
    /// </summary>
    FourOfFive = 4,

    /// <summary>Rule 4: the eighth, or a later one, in a row on the same side of the centre.</summary>
    EightInARow = 8,
}
