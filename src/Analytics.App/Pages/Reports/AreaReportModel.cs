using Analytics.App.Figures;
using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Reports;

/// <summary>What the three reports share: the profile of their area, what stands out inside it, and their figures.</summary>
public abstract class AreaReportModel(Database database, AreaLevel level) : ReleasePage(database)
{
    const string InsideSql = """
        select area, indicator, form, period, numerator, denominator, value, low, high, withheld, provisional
        from   released.indicator_value
        where  indicator = 'starts' and form = 'totaal' and level = @level and release = @release and length(period) = 4
        order by area, period
        """;

    const string SignalsSql = """
        select area, indicator, form, verdict, reason, percent_per_year, low, high, methods_agree, methods_total
        from   released.trend
        where  release = @release and area = any(@areas) and form = 'totaal' and indicator = any(@indicators) and level = @level
        """;

    public AreaProfile Profile { get; private set; } = null!;
    public string Year { get; private set; } = "";
    public FigureView Starts { get; private set; } = null!;
    public FigureView? Inside { get; private set; }
    public FigureView? Referrers { get; private set; }

    /// <summary>Verdicts on starts of the areas inside.</summary>
    public IReadOnlyList<(Area Area, TrendFacts Facts)> Signals { get; private set; } = [];

    public TrendFacts? StartFacts => Profile.Facts(Indicators.Starts.Key, CareForms.Total);

    protected async Task<IActionResult> LoadAsync(string? code)
    {
        var connection = await OpenAsync();
        code ??= Release?.Region;
        if (Release is null || code is null || Areas.Find(code)?.Level != level) return NotFound();
        Profile = (await AreaProfile.ReadAsync(connection, Release, Areas, code))!;
        Year = Profile.LastYear ?? "";
        var comparison = Profile.Areas.Upwards(code).Skip(1).FirstOrDefault(area => area.Level >= AreaLevel.Municipality);
        Starts = TrendFigure.Of(Profile, Indicators.Starts, CareForms.Total, yearly: !HasQuarters, comparison);
        Referrers = ReferrersFigure.Of(Profile);
        if (level == AreaLevel.District) return Page();

        var inside = level == AreaLevel.Region ? AreaLevel.Municipality : AreaLevel.District;
        var key = new { release = Release.Number, level = inside.Key() };
        var cells = (await connection.QueryAsync<Cell>(InsideSql, key)).Where(cell => Areas.Find(cell.Area)?.Parent == code).ToList();
        Inside = InsideOf(cells);
        await LoadSignalsAsync(connection, code);
        return Page();
    }

    bool HasQuarters => Profile.Quarters(Profile.Area.Code, Indicators.Starts.Key, CareForms.Total).Any();

    FigureView? InsideOf(List<Cell> cells)
    {
        var rows = cells.Where(cell => cell.Period == Year).ToList();
        if (rows.Count == 0) return null;
        var heading = level == AreaLevel.Region ? T("Starts per gemeente, {0}", Year) : T("Starts per wijk, {0}", Year);
        var own = Profile.At(Profile.Area.Code, Indicators.Starts.Key, CareForms.Total, Year);
        return RankingFigure.Of("binnen", heading, Release!, Areas, Indicators.Starts, CareForms.Total, Year, rows, (Profile.Area.Name, own));
    }

    /// <summary>Of the wijken inside: those whose starts or first stays change.</summary>
    async Task LoadSignalsAsync(Npgsql.NpgsqlConnection connection, string code)
    {
        var districts = Areas.WithAllInside(code).Where(area => area.Level == AreaLevel.District).Select(area => area.Code).ToArray();
        string[] indicators = [Indicators.Starts.Key, Indicators.FirstResidentialStays.Key];
        var trends = await connection.QueryAsync<TrendRow>(SignalsSql, new { release = Release!.Number, areas = districts, indicators, level = "wijk" });
        var years = (await connection.QueryAsync<Cell>(InsideSql, new { release = Release.Number, level = "wijk" }))
            .Where(cell => cell.IsFirm).ToLookup(cell => (cell.Area, cell.Indicator));
        Signals = [.. trends.Where(trend => trend.Kind >= TrendVerdict.Rising)
            .OrderBy(trend => trend.Kind).ThenByDescending(trend => Math.Abs(trend.PercentPerYear ?? 0))
            .Select(trend => (Areas.Find(trend.Area)!, TrendFacts.Of(trend,
                years[(trend.Area, trend.Indicator)].FirstOrDefault(), years[(trend.Area, trend.Indicator)].LastOrDefault())))];
    }
}
