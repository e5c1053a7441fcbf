using Analytics.App.Figures;
using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Reports;

/// <summary>What the three reports share: the profile of their area, what stands out in it, and their figures.</summary>
public abstract class AreaReportModel(Database database, AreaLevel level) : ReleasePage(database)
{
    /// <summary>Rising and falling each; a factsheet has two pages.</summary>
    int MostSignals => level == AreaLevel.District ? 2 : 6;

    const string InsideSql = """
        select area, indicator, form, period, numerator, denominator, value, low, high, withheld, provisional
        from   released.indicator_value
        where  indicator = 'starts' and form = 'totaal' and level = @level and release = @release and period = @period
        """;

    public AreaProfile Profile { get; private set; } = null!;
    public string Year { get; private set; } = "";
    public FigureView Starts { get; private set; } = null!;
    public FigureView? Inside { get; private set; }
    public FigureView? Referrers { get; private set; }

    /// <summary>What rises or falls in the area and inside it.</summary>
    public IReadOnlyList<Signal> Signals { get; private set; } = [];

    public int SignalCount { get; private set; }

    public TrendFacts? StartFacts => Profile.Facts(Indicators.Starts.Key, CareForms.Total);

    protected async Task<IActionResult> LoadAsync(string? code)
    {
        var connection = await OpenAsync();
        code ??= Release?.Region;
        if (Release is null || code is null || Areas.Find(code)?.Level != level) return NotFound();
        Profile = (await AreaProfile.ReadAsync(connection, Release, Areas, code))!;
        Year = Profile.LastYear ?? "";
        var yearly = Profile.IsBetterYearly(Indicators.Starts.Key, CareForms.Total);
        Starts = TrendFigure.Of(Profile, Indicators.Starts, CareForms.Total, yearly, Comparison);
        Referrers = ReferrersFigure.Of(Profile);
        (Signals, SignalCount) = await Published.Signals.ReadAsync(connection, Release, Areas, code, MostSignals);
        if (level == AreaLevel.District) return Page();

        var inside = level == AreaLevel.Region ? AreaLevel.Municipality : AreaLevel.District;
        var key = new { release = Release.Number, level = inside.Key(), period = Year };
        var cells = await connection.QueryAsync<Cell>(InsideSql, key);
        Inside = InsideOf([.. cells.Where(cell => Areas.Find(cell.Area)?.Parent == code)]);
        return Page();
    }

    Area? Comparison => KeyFigures.Comparisons(Profile) is [var nearest, ..] ? nearest : null;

    FigureView? InsideOf(List<Cell> cells)
    {
        if (cells.Count == 0) return null;
        var heading = level == AreaLevel.Region ? T("Starts per gemeente, {0}", Year) : T("Starts per wijk, {0}", Year);
        var own = Profile.At(Profile.Area.Code, Indicators.Starts.Key, CareForms.Total, Year);
        var key = new FigureKey(Indicators.Starts, CareForms.Total, Year);
        return RankingFigure.Of("binnen", heading, Release!, Areas, key, cells, (Profile.Area.Name, own));
    }
}
