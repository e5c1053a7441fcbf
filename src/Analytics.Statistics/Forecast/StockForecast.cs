namespace Analytics.Statistics;

/// <summary>Expected numbers per state, period by period.</summary>
/// <param name="Periods">Per period ahead, per state, the number to expect.</param>
/// <param name="Total">Per period ahead, the number over all states.</param>
public sealed record StockForecast(
    IReadOnlyList<IReadOnlyList<ForecastNumber>> Periods, IReadOnlyList<ForecastNumber> Total);

/// <summary>A number ahead with its uncertainty.</summary>
/// <param name="Expected">On average.</param>
/// <param name="Lower">Lower bound of the 95% interval.</param>
/// <param name="Upper">Upper bound of the 95% interval.</param>
public readonly record struct ForecastNumber(double Expected, double Lower, double Upper);
