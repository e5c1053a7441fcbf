using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Dapper;
using Npgsql;

namespace Analytics.App.Published;

/// <summary>A rise or fall that chance does not explain, with the years it is told by.</summary>
public sealed record Signal(Area Area, TrendFacts Facts);

/// <summary>The rises and falls of a release, those that matter first.</summary>
public static class Signals
{
    const string Sql = """
        select area, indicator, form, verdict, reason, percent_per_year, low, high, methods_agree, methods_total
        from   released.trend
        where  release = @release and verdict = any(@verdicts) and area = any(@areas)
        """;

    const string YearsSql = """
        select   v.area, v.indicator, v.form, v.period, v.numerator, v.denominator, v.value, v.low, v.high, v.withheld,
                 v.provisional
        from     released.indicator_value v
        join     unnest(@areas::text[], @indicators::text[], @forms::text[]) as wanted (area, indicator, form)
                     using (area, indicator, form)
        where    v.release = @release and length(v.period) = 4
        order by v.period
        """;

    /// <summary>Starts and who refers come before totals: what happens before care is allocated matters most.</summary>
    static readonly string[] Order = ["starts", "instroom-residentieel", "verwijzers", "jeugdigen", "duur", "inzet"];

    /// <param name="within">Code of an area: signals of it and of all areas inside it.</param>
    /// <param name="most">So many rising and so many falling ones are told of.</param>
    /// <returns>Those, and how many there are in all.</returns>
    public static async Task<(IReadOnlyList<Signal> Told, int All)> ReadAsync(
        NpgsqlConnection connection, ReleaseHead release, AreaTree areas, string within, int most)
    {
        string[] verdicts = [TrendVerdict.Rising.Key(), TrendVerdict.Falling.Key()];
        var inside = areas.WithAllInside(within).Select(area => area.Code).ToArray();
        var key = new { release = release.Number, verdicts, areas = inside };
        var trends = (await connection.QueryAsync<TrendRow>(Sql, key))
            .Where(trend => Indicators.Published.Any(indicator => indicator.Key == trend.Indicator))
            .OrderBy(trend => Weight(areas, trend))
            .ThenByDescending(trend => Math.Abs(trend.PercentPerYear ?? 0)).ToList();
        List<TrendRow> told = [.. trends.Where(trend => trend.Kind == TrendVerdict.Rising).Take(most),
            .. trends.Where(trend => trend.Kind == TrendVerdict.Falling).Take(most)];
        var years = await YearsAsync(connection, release, told);
        return (told.ConvertAll(trend => ToSignal(areas, trend, years)), trends.Count);
    }

    static async Task<ILookup<(string, string, string), Cell>> YearsAsync(
        NpgsqlConnection connection, ReleaseHead release, List<TrendRow> trends)
    {
        var cells = await connection.QueryAsync<Cell>(YearsSql, new
        {
            release = release.Number,
            areas = trends.ConvertAll(trend => trend.Area),
            indicators = trends.ConvertAll(trend => trend.Indicator),
            forms = trends.ConvertAll(trend => trend.Form),
        });
        return cells.Where(cell => cell.IsFirm).ToLookup(cell => (cell.Area, cell.Indicator, cell.Form));
    }

    static Signal ToSignal(AreaTree areas, TrendRow trend, ILookup<(string, string, string), Cell> years)
    {
        var own = years[(trend.Area, trend.Indicator, trend.Form)].ToList();
        return new Signal(areas.Find(trend.Area)!, TrendFacts.Of(trend, own.FirstOrDefault(), own.LastOrDefault()));
    }

    /// <summary>By indicator; a wijk before what holds it, all forms together before one.</summary>
    static int Weight(AreaTree areas, TrendRow trend)
    {
        var indicator = Array.IndexOf(Order, trend.Indicator) is >= 0 and var place ? place : Order.Length;
        var level = areas.Find(trend.Area)!.Level == AreaLevel.District ? 0 : 1;
        return indicator * 4 + level * 2 + (trend.Form == CareForms.Total ? 0 : 1);
    }
}
