namespace Analytics.Pipeline.Measure;

/// <summary>What an indicator counted, per cell of a <see cref="Grid"/>.</summary>
/// <param name="Numerator">Children, events, days or cents.</param>
/// <param name="Denominator">What they are a share of; null when that is the youths who live there.</param>
/// <param name="Products">How the counts of quarters vary together, where children stay from one to the next.</param>
/// <param name="Estimates">A value of the cell's own, where the indicator is not a ratio of the two.</param>
public sealed record Counts(long[] Numerator, long[]? Denominator = null, Estimate[]? Estimates = null,
    ChildProducts? Products = null);

/// <summary>A value in the indicator's unit with its 95 % interval; null where it is not determined.</summary>
public readonly record struct Estimate(double? Value, double? Low, double? High);
