namespace Analytics.Statistics;

/// <summary>
/// A rate with its uncertainty: the value and its 95% interval, all in events per unit of exposure.
/// </summary>
public readonly record struct Rate(double Value, double Lower, double Upper);
