namespace Analytics.Statistics;

/// <summary>What changed in a series when something began.</summary>
/// <param name="Jump">Of the level, at the start, in the unit of the series.</param>
/// <param name="Bend">Of the slope, per period.</param>
/// <param name="DegreesOfFreedom">Values less numbers found.</param>
public sealed record Interruption(InterruptionEffect Jump, InterruptionEffect Bend, int DegreesOfFreedom);

/// <summary>A change with its uncertainty.</summary>
/// <param name="Value">As found.</param>
/// <param name="Lower">Lower bound of the 95% interval.</param>
/// <param name="Upper">Upper bound of the 95% interval.</param>
/// <param name="StandardError">Of the value.</param>
/// <param name="PValue">Two-sided, of no change.</param>
public readonly record struct InterruptionEffect(
    double Value, double Lower, double Upper, double StandardError, double PValue);
