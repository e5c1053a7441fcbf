namespace Analytics.Statistics;

/// <summary>A series in segments: when did something change?</summary>
/// <param name="Breaks">In order of time; empty when no break is the better account.</param>
/// <param name="Segments">One more than there are breaks.</param>
/// <param name="Criteria">The information criterion (BIC) with 0, 1, 2 ... breaks; the lowest is chosen.</param>
/// <param name="Dispersion">Variance of what the segments leave unexplained: for counts relative to chance and at
/// least 1, else in squared units of the series.</param>
/// <param name="PValue">Of no break at all, against one; for correction when many series are judged.</param>
public sealed record SeriesBreaks(
    IReadOnlyList<SeriesBreak> Breaks, IReadOnlyList<SeriesSegment> Segments, IReadOnlyList<double> Criteria,
    double Dispersion, double PValue);

/// <summary>A moment of change.</summary>
/// <param name="Period">The first period of the new segment, counted from 0.</param>
/// <param name="Earliest">Lower bound of the 95% interval of that period.</param>
/// <param name="Latest">Upper bound of the 95% interval of that period.</param>
public readonly record struct SeriesBreak(int Period, int Earliest, int Latest);

/// <summary>A stretch without a break.</summary>
/// <param name="From">Its first observed period, counted from 0.</param>
/// <param name="Until">The period after its last observed one.</param>
/// <param name="Level">Mean, or for counts the rate per unit of exposure in an average season.</param>
/// <param name="ChangePerPeriod">Relative change per period within the segment; null where the method has level
/// segments.
/// </param>
public readonly record struct SeriesSegment(int From, int Until, double Level, double? ChangePerPeriod);
