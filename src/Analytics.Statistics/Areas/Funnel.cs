namespace Analytics.Statistics;

/// <summary>Areas compared with what was expected of them.</summary>
/// <param name="Phi">Mean square of the winsorised z: 1 when areas differ by chance only, above 1 when by more.</param>
/// <param name="Tau2">Variance between areas beyond chance, on the square root scale; 0 when there is none.</param>
/// <param name="Areas">In the given order; null for an area of which nothing was expected.</param>
public sealed record Funnel(double Phi, double Tau2, IReadOnlyList<FunnelArea?> Areas);

/// <summary>An area and the limits for areas of its size.</summary>
/// <param name="Ratio">Observed divided by expected.</param>
/// <param name="Z">Distance from 1 in standard errors of chance alone.</param>
/// <param name="AdjustedZ">Distance from 1 in standard errors of chance and the usual difference between areas.</param>
/// <param name="Lower95">Ratio below which 2.5% of areas of this size fall without anything special.</param>
/// <param name="Upper95">Ratio above which 2.5% of areas of this size fall.</param>
/// <param name="Lower998">Ratio below which 0.1% of areas of this size fall.</param>
/// <param name="Upper998">Ratio above which 0.1% of areas of this size fall.</param>
public sealed record FunnelArea(
    double Ratio, double Z, double AdjustedZ, double Lower95, double Upper95, double Lower998, double Upper998);
