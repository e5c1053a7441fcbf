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

    /// <summary>The figures of every seen cell; a form that nobody had in a seen period has none, all forms together
    /// always.</summary>
    public IEnumerable<IndicatorValue> Values()
    {
        foreach (var indicator in Indicators.All)
            for (var area = 0; area < grid.Areas.Count; area++)
                for (var form = 0; form < Grid.Forms; form++)
                    for (var period = 0; period < grid.Periods.Count; period++)
                    {
                        if (!grid.IsSeen(area, period, indicator.WarmUpDays)) continue;
                        if (form == 0 || Numerator(indicator, area, form, period) != 0)
                            yield return Value(indicator, area, form, period);
                    }
    }

    public IndicatorValue Value(Indicator indicator, int area, int form, int period)
    {
        var (numerator, denominator) = (Numerator(indicator, area, form, period),
            Denominator(indicator, area, form, period));
        var (value, low, high) = counted[indicator].Medians is { } medians
            ? Unpack(medians[grid.Index(area, form, period)])
            : Evaluation.Of(indicator.Measurement, numerator, denominator);
        return new IndicatorValue(MunicipalityOf(grid.Areas[area]), grid.Areas[area], indicator, FormKey(form),
            grid.Periods[period].Key, numerator, denominator, value, low, high, grid.IsComplete(area, period));
    }

    public long Numerator(Indicator indicator, int area, int form, int period) =>
        counted[indicator].Numerator[grid.Index(area, form, period)];

    public long Denominator(Indicator indicator, int area, int form, int period) =>
        counted[indicator].Denominator is { } own ? own[grid.Index(area, form, period)] : grid.Youths(area, period);

    /// <summary>The gemeente that holds the area, or the region itself: the key that rows are kept under.</summary>
    public string MunicipalityOf(Area area) => tree.MunicipalityOf(area.Code)?.Code ?? area.Code;

    /// <summary>
    /// The quarterly series that a trend can be judged on. A median has none; spending only for gemeente and region,
    /// where no single child can carry it.
    /// </summary>
    public IReadOnlyList<TrendSeries> Series() =>
    [
        .. from indicator in Indicators.All
           where indicator.Measurement != Measurement.MedianDays
           from area in Enumerable.Range(0, grid.Areas.Count)
           where indicator.Measurement != Measurement.EurosPerYouth || grid.Areas[area].Level >= AreaLevel.Municipality
           from form in Enumerable.Range(0, Grid.Forms)
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
            if (grid.IsSeen(area, quarter, indicator.WarmUpDays) && grid.IsComplete(area, quarter))
                counts[quarter] = Numerator(indicator, area, form, quarter);
        }
        return new TrendSeries(MunicipalityOf(grid.Areas[area]), grid.Areas[area], indicator, FormKey(form), counts,
            exposure, PerYear: 4,
            Products: counted[indicator].Products?.Matrix(area, form));
    }

    static (double?, double?, double?) Unpack(Median median) => (median.Days, median.Low, median.High);
}
