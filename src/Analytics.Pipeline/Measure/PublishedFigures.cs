using System.Globalization;
using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>
/// Figures and trends from published tables (CBS Kerncijfers) where no records exist. A published count is rounded to
/// five and left out below ten: it is treated as an interval, and a year without one is a gap, never a zero.
/// </summary>
public static class PublishedFigures
{
    /// <summary>CBS rounds youth-care counts of wijken and buurten to a multiple of five.</summary>
    public const int RoundedTo = 5;

    /// <summary>One value per area and known year; the interval also holds what rounding may have hidden.</summary>
    public static IEnumerable<IndicatorValue> Values(IEnumerable<AreaFigure> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.InCare is not { } count || figure.Youths is not > 0) continue;
            var youths = figure.Youths.Value;
            var margin = figure.Rounded ? RoundedTo / 2 : 0;
            var low = Evaluation.Of(Measurement.EventsPerThousand, Math.Max(0, count - margin), youths).Low;
            var high = Evaluation.Of(Measurement.EventsPerThousand, count + margin, youths).High;
            var value = 1000.0 * count / youths;
            yield return new IndicatorValue(AreaCode.MunicipalityOf(figure.Code), AreaOf(figure),
                Indicators.YouthsInCare, CareForms.Total, figure.Year.ToString(CultureInfo.InvariantCulture),
                count, youths, value, low, high, Complete: true);
        }
    }

    /// <summary>The same values, a series for each area.</summary>
    public static IEnumerable<FigureSeries> Figures(IEnumerable<AreaFigure> figures) => Values(figures)
        .GroupBy(value => value.Area.Code).OrderBy(area => area.Key, StringComparer.Ordinal)
        .Select(area => new FigureSeries(new Lane(Split.Form, CareForms.Total),
            [.. area.OrderBy(value => value.Period, StringComparer.Ordinal)]));

    /// <summary>One series per area over all years between the first and the last of the table.</summary>
    public static IReadOnlyList<TrendSeries> Series(IReadOnlyCollection<AreaFigure> figures)
    {
        if (figures.Count == 0) return [];
        var (first, last) = (figures.Min(figure => figure.Year), figures.Max(figure => figure.Year));
        return [.. figures.GroupBy(figure => figure.Code).OrderBy(area => area.Key, StringComparer.Ordinal)
            .Select(area => Series([.. area], first, last - first + 1))];
    }

    static TrendSeries Series(List<AreaFigure> area, int first, int years)
    {
        var counts = new double?[years];
        var exposure = new double[years];
        foreach (var figure in area)
        {
            exposure[figure.Year - first] = figure.Youths ?? 0;
            if (figure.Youths > 0) counts[figure.Year - first] = figure.InCare;
        }
        return new TrendSeries(AreaCode.MunicipalityOf(area[0].Code), AreaOf(area[^1]), Indicators.YouthsInCare,
            CareForms.Total, counts, exposure, PerYear: 1, RoundedTo);
    }

    static Area AreaOf(AreaFigure figure) => new(figure.Code, figure.Name, figure.Level, figure.Level switch
    {
        AreaLevel.Neighbourhood => AreaCode.DistrictOf(figure.Code),
        AreaLevel.District => AreaCode.MunicipalityOf(figure.Code),
        _ => null,
    });
}
