using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Pathways;

namespace Analytics.Pipeline.Publish;

/// <summary>
/// Stage 7, Publish: from exact figures to what may be seen. Published are: region, gemeente and wijk by form, and
/// buurt
/// for all forms together. There is no other table, so there is nothing to combine with.
/// </summary>
public static class Protect
{
    /// <summary>Share of a series that must be publishable before anything is said of its trend.</summary>
    const double PublishableShare = 0.8;

    public static Release Release(
        RefreshInput input, Measured measured, IReadOnlyList<Trend> trends, IReadOnlyList<PathwayType> types,
        IReadOnlyList<RouteEdge> routes)
    {
        var published = PublishedFigures.Values(input.Figures).ToList();
        var values = Values(measured).Concat(Published(published)).ToList();
        return new Release(input.Region, Vintages(input),
            [.. measured.Grid.Areas, .. published.Select(value => value.Area).DistinctBy(area => area.Code)],
            values, Trends(trends, values), ProtectClusters.Of(types), Routes(routes));
    }

    static List<Vintage> Vintages(RefreshInput input) =>
        [.. input.Care.Windows.Select(window => new Vintage(window.Municipality,
            input.Areas.Find(window.Municipality)?.Name ?? window.Municipality,
            DateOnly.FromDayNumber(window.Until - 1), window.Quarters().First.ToString(),
            window.Quarters().Last.ToString()))];

    static IReadOnlyList<PublishedValue> Values(Measured measured) =>
        [.. Indicators.Published.AsParallel().AsOrdered().SelectMany(indicator => Values(measured, indicator))];

    static IEnumerable<PublishedValue> Values(Measured measured, Indicator indicator)
    {
        var grid = measured.Grid;
        for (var area = 0; area < grid.Areas.Count; area++)
        {
            var forms = grid.Areas[area].Level == AreaLevel.Neighbourhood || !indicator.ByForm ? 1 : Lanes.Forms;
            for (var form = 0; form < forms; form++)
                for (var period = 0; period < grid.Periods.Count; period++)
                {
                    if (!grid.IsSeen(area, period, indicator)) continue;
                    yield return Protection.Protect(
                        measured.Value(indicator, area, form, period), form == 0 ? null : (CareForm)form,
                        measured.Numerator(Indicators.YouthsInCare, area, form, period), grid.Youths(area, period));
                }
        }
    }

    /// <summary>Figures that CBS published are protected already; they go through the same rule.</summary>
    static IEnumerable<PublishedValue> Published(IEnumerable<IndicatorValue> figures) =>
        figures.Select(figure => Protection.Protect(figure, null, figure.Numerator, figure.Denominator));

    /// <summary>A verdict is published only where the counts under it are; sizes in whole percents.</summary>
    static IReadOnlyList<PublishedTrend> Trends(IEnumerable<Trend> trends, IReadOnlyList<PublishedValue> values)
    {
        var shown = values.Where(value => !value.Provisional)
            .GroupBy(value => (value.Area.Code, value.Indicator, value.Form, value.Period.Length == 4))
            .ToDictionary(series => series.Key, series => series.Average(value => value.Withheld ? 0.0 : 1.0));
        return [.. trends.Where(trend => Share(trend) is not null)
            .Select(trend => Share(trend) >= PublishableShare ? Shown(trend) : Withheld(trend))];

        double? Share(Trend trend)
        {
            var (area, indicator, form) = (trend.Area.Code, trend.Indicator.Key, trend.Form);
            if (shown.TryGetValue((area, indicator, form, false), out var ofQuarters)) return ofQuarters;
            return shown.TryGetValue((area, indicator, form, true), out var ofYears) ? ofYears : null;
        }
    }

    static PublishedTrend Shown(Trend trend) =>
        new(trend.Area, trend.Indicator.Key, trend.Form, trend.Verdict.Key(), trend.Reason.Key(),
        Whole(trend.PercentPerYear), Whole(trend.Low), Whole(trend.High), trend.MethodsAgree, trend.MethodsTotal);

    static PublishedTrend Withheld(Trend trend) => new(trend.Area, trend.Indicator.Key, trend.Form,
        TrendVerdict.CannotTell.Key(), TrendReason.TooFewCounted.Key(), null, null, null, 0, trend.MethodsTotal);

    static double? Whole(double? percent) => percent is null ? null : Math.Round(percent.Value);

    /// <summary>Arrows of at least ten children, three providers and two municipalities.</summary>
    static IReadOnlyList<RouteEdge> Routes(IEnumerable<RouteEdge> edges) =>
        [.. edges.Where(edge => edge is { Children: >= Protection.FewestChildren, Providers: >= 3,
            Municipalities: >= 2 })
            .Select(edge => edge with { Children = (int)Protection.Round(edge.Children),
                MedianDays = Math.Round(edge.MedianDays) })];
}
