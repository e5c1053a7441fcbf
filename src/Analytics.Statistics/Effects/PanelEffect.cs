namespace Analytics.Statistics;

/// <summary>A relative change with its uncertainty.</summary>
/// <param name="Change">0.1 is 10% more than without.</param>
/// <param name="Lower">Lower bound of the 95% interval.</param>
/// <param name="Upper">Upper bound of the 95% interval.</param>
/// <param name="PValue">Two-sided, of no change.</param>
/// <param name="Treated">Areas with an action that took part.</param>
/// <param name="Others">Areas without one that took part.</param>
public readonly record struct PanelEffect(
    double Change, double Lower, double Upper, double PValue, int Treated, int Others);
