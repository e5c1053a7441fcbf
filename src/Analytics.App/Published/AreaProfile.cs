using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Dapper;
using Npgsql;

namespace Analytics.App.Published;

/// <summary>
/// All that a release says of one area, with the areas that hold it for comparison. Profile and reports show it.
/// </summary>
public sealed class AreaProfile
{
    const string CellsSql = """
        select   area, indicator, form, period, numerator, denominator, value, low, high, withheld, provisional
        from     released.indicator_value
        where    release = @release and area = any(@areas)
        order by area, indicator, form, period
        """;

    const string TrendsSql = """
        select area, indicator, form, verdict, reason, percent_per_year, low, high, methods_agree, methods_total
        from   released.trend
        where  release = @release and area = @area
        """;

    const string ActionsSql = """
        select   municipality, action_id, title, theme, areas, starts, ends, target_group, indicator, direction
        from     released.local_action
        where    release = @release and areas && @areas
        order by starts, action_id
        """;

    readonly ILookup<(string Area, string Indicator, string Form), Cell> cells;

    AreaProfile(ReleaseHead release, AreaTree areas, Area area, IEnumerable<Cell> cells)
    {
        (Release, Areas, Area) = (release, areas, area);
        this.cells = cells.ToLookup(cell => (cell.Area, cell.Indicator, cell.Form));
    }

    public ReleaseHead Release { get; }
    public AreaTree Areas { get; }
    public Area Area { get; }
    public IReadOnlyList<TrendRow> Trends { get; private init; } = [];
    public IReadOnlyList<ActionRow> Actions { get; private init; } = [];

    /// <summary>"Roosendaal-Centrum", "gemeente Zundert".</summary>
    public string Name => Areas.FullName(Area);

    /// <summary>The gemeente for a wijk, the wijk for a buurt, the region for a gemeente; null for the region.</summary>
    public Area? Parent => Areas.Find(Area.Parent);

    public Area? Region => Areas.RegionOf(Area.Code) is { } region && region != Area ? region : null;

    /// <summary>Whether anything at all of the area may be shown.</summary>
    public bool IsPublished => cells.Any(series => series.Key.Area == Area.Code && series.Any(cell => !cell.Withheld));

    /// <summary>Null when the release does not know the area.</summary>
    public static async Task<AreaProfile?> ReadAsync(
        NpgsqlConnection connection, ReleaseHead release, AreaTree areas, string code)
    {
        if (areas.Find(code) is not { } area) return null;
        var above = areas.Upwards(code).Select(upper => upper.Code).ToArray();
        var touched = above.Concat(areas.WithAllInside(code).Select(inside => inside.Code)).Distinct().ToArray();
        var cells = await connection.QueryAsync<Cell>(CellsSql, new { release = release.Number, areas = above });
        var trends = await connection.QueryAsync<TrendRow>(TrendsSql, new { release = release.Number, area = code });
        var actions = await connection.QueryAsync<ActionRow>(
            ActionsSql, new { release = release.Number, areas = touched });
        return new AreaProfile(release, areas, area, cells)
        {
            Trends = trends.AsList(), Actions = actions.AsList(),
        };
    }

    public IEnumerable<Cell> Series(string area, string indicator, string form) => cells[(area, indicator, form)];

    public IEnumerable<Cell> Quarters(string area, string indicator, string form) =>
        Series(area, indicator, form).Where(cell => !cell.IsYear);

    public IEnumerable<Cell> Years(string area, string indicator, string form) =>
        Series(area, indicator, form).Where(cell => cell.IsYear);

    /// <summary>Whether whole years say more than quarters: there are none, or most may not be shown.</summary>
    public bool IsBetterYearly(string indicator, string form)
    {
        var quarters = Quarters(Area.Code, indicator, form).ToList();
        return quarters.Count(cell => cell.Withheld) * 2 >= quarters.Count && Years(Area.Code, indicator, form).Any();
    }

    public Cell? At(string area, string indicator, string form, string? period) =>
        Series(area, indicator, form).FirstOrDefault(cell => cell.Period == period);

    /// <summary>The newest year of which all is known, for key figures.</summary>
    public string? LastYear => cells.Where(series => series.Key.Area == Area.Code).SelectMany(series => series)
        .Where(cell => cell is { IsYear: true, Provisional: false })
        .Select(cell => cell.Period).Max(StringComparer.Ordinal);

    /// <summary>What sentences are made of; null when nothing is known of that series.</summary>
    public TrendFacts? Facts(string indicator, string form)
    {
        var trend = Trends.FirstOrDefault(row => row.Indicator == indicator && row.Form == form);
        if (trend is null || !Indicators.Published.Any(known => known.Key == indicator)) return null;
        var years = Years(Area.Code, indicator, form).Where(cell => cell.IsFirm).ToList();
        return TrendFacts.Of(trend, years.FirstOrDefault(), years.LastOrDefault());
    }
}
