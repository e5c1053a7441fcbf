using Analytics.Statistics;

namespace Analytics.Pipeline.Measure;

/// <summary>
/// The verdict on every series: over-dispersed Poisson regression (which knows that children stay) with the seasonal
/// Mann–Kendall test and Theil–Sen's
/// slope as second and third opinion, corrected for looking at many areas, and kept only when it survives leaving out
/// any one period and any one child.
/// </summary>
public static class Trends
{
    /// <summary>Share of false findings that is accepted among those called rising or falling.</summary>
    const double Level = 0.05;

    /// <summary>Below this total a series is too thin for any verdict.</summary>
    const double FewestCounted = 20;

    const int Methods = 3;

    /// <summary>Judges all series at once: how sure one is depends on how many were looked at.</summary>
    public static IReadOnlyList<Trend> Judge(IReadOnlyList<TrendSeries> series)
    {
        var fits = new PoissonTrendFit?[series.Count];
        Parallel.For(0, series.Count, i => fits[i] = Fit(series[i]));
        var adjusted = Adjusted(series, fits);
        var trends = new Trend[series.Count];
        Parallel.For(0, series.Count, i => trends[i] = Judge(series[i], fits[i], adjusted[i]));
        return trends;
    }

    static PoissonTrendFit? Fit(TrendSeries series) =>
        series.Known < series.FewestPeriods || series.Total < FewestCounted ? null : FitAnyLength(series);

    static PoissonTrendFit? FitAnyLength(TrendSeries series) =>
        PoissonTrend.Fit(series.Counts, series.Exposure, series.PerYear, series.Products);

    /// <summary>Benjamini–Hochberg over all areas of the same indicator and form.</summary>
    static double?[] Adjusted(IReadOnlyList<TrendSeries> series, PoissonTrendFit?[] fits)
    {
        var adjusted = new double?[series.Count];
        var families = Enumerable.Range(0, series.Count).Where(i => fits[i] is not null)
            .GroupBy(i => (series[i].Indicator.Key, series[i].Form, series[i].PerYear));
        foreach (var family in families)
        {
            var members = family.ToList();
            var values = BenjaminiHochberg.Adjust([.. members.Select(i => fits[i]!.PValue)]);
            for (var m = 0; m < members.Count; m++) adjusted[members[m]] = values[m];
        }
        return adjusted;
    }

    static Trend Judge(TrendSeries series, PoissonTrendFit? fit, double? adjusted)
    {
        if (fit is not { } poisson)
        {
            var few = series.Known < series.FewestPeriods ? TrendReason.TooFewPeriods : TrendReason.TooFewCounted;
            return Told(series, TrendVerdict.CannotTell, few, null, 0, null);
        }
        var direction = poisson.ChangePerPeriod < 0 ? -1 : 1;
        var agree = Agreeing(series, poisson, direction);
        var (shown, reason) = Challenge(series, direction, agree, adjusted!.Value);
        var verdict = shown ? direction > 0 ? TrendVerdict.Rising : TrendVerdict.Falling : Weaker(series, reason);
        return Told(series, verdict, reason, poisson, agree, adjusted);
    }

    /// <summary>
    /// What is said when a change does not stand. Of a handful of published years each is much of the evidence: there
    /// "not shown" is the honest word. Of quarters, what hangs on one of them or on one child cannot be told.
    /// </summary>
    static TrendVerdict Weaker(TrendSeries series, TrendReason reason) =>
        reason == TrendReason.WithinChance || series.PerYear == 1 ? TrendVerdict.NoChangeShown
            : TrendVerdict.CannotTell;

    static int Agreeing(TrendSeries series, PoissonTrendFit poisson, int direction)
    {
        var values = series.Values();
        var agree = poisson.PValue < Level ? 1 : 0;
        var rank = series.PerYear > 1 ? SeasonalMannKendall.Of(values, series.PerYear) : MannKendall.Of(values);
        if (rank is { } test && test.PValue < Level && Math.Sign(test.S) == direction) agree++;
        if (TheilSen.Of(values) is { } slope && (direction > 0 ? slope.Lower > 0 : slope.Upper < 0)) agree++;
        return agree;
    }

    /// <summary>The objections, in the order in which they are raised; the first that holds is the reason.</summary>
    static (bool Shown, TrendReason Reason) Challenge(TrendSeries series, int direction, int agree, double adjusted)
    {
        if (adjusted >= Level) return (false, TrendReason.WithinChance);
        if (agree < Methods - 1) return (false, TrendReason.MethodsDisagree);
        if (series.RoundedTo > 1 && !Stands(series.Flattened(series.RoundedTo / 2, direction), direction))
            return (false, TrendReason.WithinRounding);
        if (CountsChildren(series.Indicator) && !Stands(series.WithoutOneChild(direction), direction))
            return (false, TrendReason.HangsOnOneChild);
        for (var period = 0; period < series.Counts.Length; period++)
        {
            if (series.Counts[period] is null) continue;
            if (!Stands(series.Without(period), direction)) return (false, TrendReason.HangsOnOnePeriod);
        }
        return (true, TrendReason.Shown);
    }

    /// <summary>Whether a change in that direction is still shown; with too little left to fit, it is not.</summary>
    static bool Stands(TrendSeries series, int direction) =>
        FitAnyLength(series) is { } fit && fit.PValue < Level && Math.Sign(fit.ChangePerPeriod) == direction;

    static bool CountsChildren(Indicator indicator) =>
        indicator.Measurement is not (Measurement.EurosPerYouth or Measurement.MedianDays);

    static Trend Told(TrendSeries series, TrendVerdict verdict, TrendReason reason, PoissonTrendFit? fit, int agree,
        double? p) =>
        new(series.Municipality, series.Area, series.Indicator, series.Form, verdict, reason,
            PerYear(fit?.ChangePerPeriod, series.PerYear), PerYear(fit?.Lower, series.PerYear),
            PerYear(fit?.Upper, series.PerYear), agree, Methods, p);

    /// <summary>From a change per period, as a fraction, to one per year in %.</summary>
    static double? PerYear(double? change, int periods) => change is null ? null
        : (Math.Pow(1 + change.Value, periods) - 1) * 100;
}
