namespace Analytics.Statistics;

/// <summary>A share with its uncertainty: the value and its 95% interval, all fractions between 0 and 1.</summary>
public readonly record struct Share(double Value, double Lower, double Upper);
