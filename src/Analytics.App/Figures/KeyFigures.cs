using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>A key figure with its comparisons, its course, and the indicator that must be read beside it.</summary>
/// <param name="Others">In the order of <see cref="KeyFigures.Comparisons"/>.</param>
/// <param name="Beside">Name of the counter-indicator.</param>
public sealed record KeyFigure(
    Indicator Indicator, string Name, Cell? Own, IReadOnlyList<Cell?> Others, string Spark,
    TrendFacts? Facts, string Beside)
{
    public string Unit => T(Indicator.Unit);

    public string Value => CellText.Value(Indicator, Own);

    public string Interval => CellText.Interval(Indicator, Own);
}

/// <summary>The rows of the two tables of a profile: every indicator, and light beside heavy care.</summary>
public static class KeyFigures
{
    /// <summary>All indicators in one year, each with what is to be read beside it.</summary>
    public static IReadOnlyList<KeyFigure> All(AreaProfile profile, string year) =>
        [.. Indicators.Published.Select(indicator => Of(profile, indicator, CareForms.Total, T(indicator.Name), year))];

    /// <summary>Youths per form of care, from light to heavy: as light as possible, as heavy as necessary.</summary>
    public static IReadOnlyList<KeyFigure> LightToHeavy(AreaProfile profile, string year) =>
        [.. CareForms.All.OrderBy(form => form.Weight()).Select(form => form.Key())
            .Select(form => Of(profile, Indicators.YouthsInCare, form, Phrases.FormName(form), year))
            .Where(row => row.Own is not null)];

    /// <summary>With whom a profile compares, from near to far.</summary>
    public static IReadOnlyList<Area> Comparisons(AreaProfile profile) =>
        [.. profile.Areas.Upwards(profile.Area.Code).Skip(1).Where(area => area.Level >= AreaLevel.Municipality)];

    static KeyFigure Of(AreaProfile profile, Indicator indicator, string form, string name, string year)
    {
        var beside = Indicators.Published.FirstOrDefault(other => other.Key == indicator.CounterIndicator);
        return new KeyFigure(indicator, name, profile.At(profile.Area.Code, indicator.Key, form, year),
            [.. Comparisons(profile).Select(area => profile.At(area.Code, indicator.Key, form, year))],
            Spark(profile, indicator, form, name), profile.Facts(indicator.Key, form),
            beside is null ? "" : T(beside.Name));
    }

    static string Spark(AreaProfile profile, Indicator indicator, string form, string name)
    {
        var cells = profile.Quarters(profile.Area.Code, indicator.Key, form).ToList();
        if (cells.Count == 0) cells = [.. profile.Years(profile.Area.Code, indicator.Key, form)];
        var data = new SparkLineData($"lijn-{indicator.Key}-{form}", $"{name}, {profile.Name}", T(indicator.Unit),
            cells.ConvertAll(Chart.Point));
        return SparkLine.Svg(data with { Texts = Format.Chart });
    }
}
