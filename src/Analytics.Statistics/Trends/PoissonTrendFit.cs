namespace Analytics.Statistics;

/// <summary>A trend in a series of counts, with its uncertainty.</summary>
/// <param name="ChangePerPeriod">Relative change of the rate per period: 0.02 is 2% more each period.</param>
/// <param name="Lower">Lower bound of the 95% interval of the change per period.</param>
/// <param name="Upper">Upper bound of the 95% interval of the change per period.</param>
/// <param name="TStatistic">Slope on the log scale divided by its standard error.</param>
/// <param name="PValue">Two-sided, of a slope of 0.</param>
/// <param name="Dispersion">The dispersion that the interval uses: at least 1.</param>
/// <param name="PearsonDispersion">Pearson's χ² divided by the degrees of freedom, as found; may be below 1.</param>
/// <param name="DegreesOfFreedom">Observations minus estimated parameters.</param>
/// <param name="Observations">Periods that took part.</param>
/// <param name="Seasons">Season levels that were fitted: 1 when there was too little for seasons.</param>
public sealed record PoissonTrendFit(
    double ChangePerPeriod, double Lower, double Upper, double TStatistic, double PValue, double Dispersion,
    double PearsonDispersion, int DegreesOfFreedom, int Observations, int Seasons);
