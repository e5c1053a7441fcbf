using Analytics.App.Figures;
using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.AspNetCore.Mvc;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Neighbourhoods;

/// <summary>One area through time, beside what holds it: of a wijk, a gemeente, a buurt or the region.</summary>
public sealed class ProfileModel(Database database) : ReleasePage(database)
{
    const string PeersSql = """
        select area, indicator, form, period, numerator, denominator, value, low, high, withheld, provisional
        from   released.indicator_value
        where  indicator = @indicator and form = @form and level = any(@levels) and release = @release and period = @period
        """;

    public AreaProfile Profile { get; private set; } = null!;
    public FigureChoice Choice { get; private set; } = null!;
    public FilterBar Filter { get; private set; } = null!;
    public IReadOnlyList<Crumb> Crumbs { get; private set; } = [];
    public string Title { get; private set; } = "";
    public string Year { get; private set; } = "";
    public FigureView Trend { get; private set; } = null!;
    public FigureView? Funnel { get; private set; }
    public FigureView? Inside { get; private set; }
    public FigureView? Referrers { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code)
    {
        var connection = await OpenAsync();
        if (Release is null || await AreaProfile.ReadAsync(connection, Release, Areas, code) is not { } profile) return NotFound();
        (Profile, Choice) = (profile, FigureChoice.From(Request.Query));
        Year = profile.LastYear ?? "";
        Title = Sentences.Title(profile.Name, profile.Facts(Choice.Indicator.Key, Choice.Form), Choice.Indicator, Choice.Form);
        Crumbs = [.. profile.Areas.Upwards(code).Reverse().Select(area =>
            new Crumb(area.Name, area.Code == code ? null : PublishedAreas.Href(area.Code) + Choice.Query))];
        Filter = FilterOf();
        Trend = TrendFigure.Of(profile, Choice.Indicator, Choice.Form, IsYearly, Comparison);
        Referrers = ReferrersFigure.Of(profile);
        var key = new { release = Release.Number, indicator = Choice.Indicator.Key, form = Choice.Form, period = Year, levels = new[] { "wijk", "buurt", "gemeente", "regio" } };
        var peers = (await connection.QueryAsync<Cell>(PeersSql, key)).ToList();
        Funnel = FunnelOf(peers);
        Inside = InsideOf(peers);
        return Page();
    }

    bool IsYearly => Choice.Period == "jaar" || !Profile.Quarters(Profile.Area.Code, Choice.Indicator.Key, Choice.Form).Any();

    Area? Comparison => Choice.Comparison switch
    {
        "geen" => null,
        "regio" => Profile.Region,
        _ => Profile.Areas.Upwards(Profile.Area.Code).Skip(1).FirstOrDefault(area => area.Level >= AreaLevel.Municipality),
    };

    FigureView? FunnelOf(List<Cell> peers)
    {
        if (Profile.Area.Level != AreaLevel.District) return null;
        var wijken = peers.Where(cell => Areas.Find(cell.Area)?.Level == AreaLevel.District).ToList();
        return FunnelFigure.Of(Profile, Choice.Indicator, Year, wijken, peers.FirstOrDefault(cell => cell.Area == Release!.Region));
    }

    FigureView? InsideOf(List<Cell> peers)
    {
        var (heading, level) = Profile.Area.Level switch
        {
            AreaLevel.Region => (T("De gemeenten van de regio"), AreaLevel.Municipality),
            AreaLevel.Municipality => (T("De wijken van deze gemeente"), AreaLevel.District),
            _ => (T("De buurten van deze wijk"), AreaLevel.Neighbourhood),
        };
        var inside = peers.Where(cell => Areas.Find(cell.Area) is { } area && area.Level == level && area.Parent == Profile.Area.Code).ToList();
        if (inside.Count == 0) return null;
        var own = peers.FirstOrDefault(cell => cell.Area == Profile.Area.Code);
        return RankingFigure.Of("binnen", $"{heading}, {Format.Period(Year)}", Release!, Areas, Choice.Indicator, Choice.Form, Year, inside, (Profile.Area.Name, own));
    }

    FilterBar FilterOf() => new(PublishedAreas.Href(Profile.Area.Code),
    [
        FigureChoice.IndicatorField(Choice.Indicator),
        FigureChoice.FormField(Choice.Form),
        new("periode", T("Periode"), IsYearly ? "jaar" : "kwartaal", [new("kwartaal", T("per kwartaal")), new("jaar", T("per jaar"))]),
        .. Profile.Area.Level == AreaLevel.Region ? Array.Empty<FilterField>() :
        [
            new("vergelijking", T("Vergelijking"), Choice.Comparison,
            [
                .. Profile.Area.Level < AreaLevel.Municipality ? [new FilterOption("gemeente", T("met de gemeente"))] : Array.Empty<FilterOption>(),
                new("regio", T("met de regio")), new("geen", T("geen")),
            ]),
        ],
    ]);
}
