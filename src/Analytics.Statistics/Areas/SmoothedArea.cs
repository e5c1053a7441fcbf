namespace Analytics.Statistics;

/// <summary>An area's own rate and what remains of it when its smallness is taken into account; always shown
/// together.</summary>
/// <param name="Crude">Events divided by what was expected (or by exposure).</param>
/// <param name="Smoothed">The crude one, pulled towards the mean of all areas.</param>
/// <param name="Weight">Of the area's own rate in the smoothed one, 0 to 1; the mean has the rest.</param>
/// <param name="Lower">Lower bound of the 95% interval of the smoothed one; null where the method has none.</param>
/// <param name="Upper">Upper bound of the 95% interval of the smoothed one; null where the method has none.</param>
public sealed record SmoothedArea(double Crude, double Smoothed, double Weight, double? Lower, double? Upper);

/// <summary>Areas of which small ones borrow from all.</summary>
/// <param name="Mean">Of the areas' true rates.</param>
/// <param name="Variance">Of the areas' true rates, beyond chance; 0 when chance explains all differences.</param>
/// <param name="Areas">In the given order; null for an area of which nothing is expected.</param>
public sealed record SmoothedAreas(double Mean, double Variance, IReadOnlyList<SmoothedArea?> Areas);
