using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>All indicators counted over the grid: exact, in memory, and the source of values, trends and
/// releases.</summary>
public sealed class Measured(Grid grid, AreaTree tree, IReadOnlyDictionary<Indicator, Counts> counted)
{
    public Grid Grid => grid;

    public static Measured From(CareTable care, Grid grid, AreaTree tree)
    {
        var all = new Counts[Indicators.All.Count];
        Parallel.For(0, all.Length, i => all[i] = Indicators.All[i].Count(care, grid));
        return new Measured(grid, tree, Indicators.All.Zip(all).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    public static string FormKey(int form) => form == 0 ? CareForms.Total : ((CareForm)form).Key();

    /// <summary>
    /// The figures of every seen cell, a series for each area and lane, in a fixed order. A form or part that nobody
    /// had in a seen period has none there, all together always.
    /// </summary>
    public IEnumerable<FigureSeries> Figures() => Indicators.All.AsParallel().AsOrdered()
        .SelectMany(indicator => Enumerable.Range(0, grid.Areas.Count).SelectMany(area =>
            LanesOf(indicator, area).Select(lane => new FigureSeries(grid.Lanes[lane], Values(indicator, area, lane)))))
        .Where(series => series.Values.Count > 0);

    IEnumerable<int> LanesOf(Indicator indicator, int area)
    {
        var forms = Enumerable.Range(0, indicator.ByForm ? Lanes.Forms : 1);
        return indicator.BySplit
            ? forms.Concat(Enumerable.Range(Lanes.Forms, grid.LanesIn(area) - Lanes.Forms))
            : forms;
    }

    List<IndicatorValue> Values(Indicator indicator, int area, int lane) =>
        [.. Enumerable.Range(0, grid.Periods.Count)
            .Where(period => grid.IsSeen(area, period, indicator)
                && (lane == 0 || IsFilled(indicator, area, lane, period)))
            .Select(period => Value(indicator, area, lane, period))];

    bool IsFilled(Indicator indicator, int area, int lane, int period) =>
        Numerator(indicator, area, lane, period) != 0
        || (lane >= Lanes.Forms && counted[indicator].Denominator?[grid.Index(area, lane, period)] > 0);

    public IndicatorValue Value(Indicator indicator, int area, int lane, int period)
    {
        var (numerator, denominator) = (Numerator(indicator, area, lane, period),
            Denominator(indicator, area, lane, period));
        var (value, low, high) = counted[indicator].Estimates is { } estimates
            ? Unpack(estimates[grid.Index(area, lane, period)])
            : Evaluation.Of(indicator.Measurement, numerator, denominator);
        return new IndicatorValue(MunicipalityOf(grid.Areas[area]), grid.Areas[area], indicator,
            grid.Lanes[lane].Key, grid.Periods[period].Key, numerator, denominator, value, low, high,
            grid.IsComplete(area, period, indicator));
    }

    public long Numerator(Indicator indicator, int area, int lane, int period) =>
        counted[indicator].Numerator[grid.Index(area, lane, period)];

    public long Denominator(Indicator indicator, int area, int lane, int period) =>
        counted[indicator].Denominator is { } own ? own[grid.Index(area, lane, period)]
        : indicator.DenominatorOf is { } other ? Numerator(Indicators.Find(other), area, lane, period)
        : grid.Youths(area, period);

    /// <summary>The gemeente that holds the area, or the region itself: the key that rows are kept under.</summary>
    public string MunicipalityOf(Area area) => tree.MunicipalityOf(area.Code)?.Code ?? area.Code;

    /// <summary>
    /// The quarterly series that a trend can be judged on. A median has none; spending only for gemeente and region,
    /// where no single child can carry it.
    /// </summary>
    public IReadOnlyList<TrendSeries> Series() =>
    [
        .. from indicator in Indicators.All
           where indicator.HasTrend
           from area in Enumerable.Range(0, grid.Areas.Count)
           where indicator.Measurement != Measurement.EurosPerYouth || grid.Areas[area].Level >= AreaLevel.Municipality
           where grid.Areas[area].Level >= indicator.SmallestArea
           from form in Enumerable.Range(0, indicator.ByForm ? Lanes.Forms : 1)
           where form == 0 || HasAny(indicator, area, form)
           select Series(indicator, area, form),
    ];

    bool HasAny(Indicator indicator, int area, int form) =>
        Enumerable.Range(0, grid.Quarters).Any(quarter => Numerator(indicator, area, form, quarter) != 0);

    TrendSeries Series(Indicator indicator, int area, int form)
    {
        var counts = new double?[grid.Quarters];
        var exposure = new double[grid.Quarters];
        for (var quarter = 0; quarter < grid.Quarters; quarter++)
        {
            exposure[quarter] = Denominator(indicator, area, form, quarter);
            if (grid.IsSeen(area, quarter, indicator) && grid.IsComplete(area, quarter, indicator))
                counts[quarter] = Numerator(indicator, area, form, quarter);
        }
        return new TrendSeries(MunicipalityOf(grid.Areas[area]), grid.Areas[area], indicator, FormKey(form), counts,
            exposure, PerYear: 4,
            Products: counted[indicator].Products?.Matrix(area, form));
    }

    static (double?, double?, double?) Unpack(Estimate estimate) => (estimate.Value, estimate.Low, estimate.High);
}
