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
        where  indicator = @indicator and form = @form and level = any(@levels)
          and  release = @release and period = @period
        """;

    public AreaProfile Profile { get; private set; } = null!;
    public FigureChoice Choice { get; private set; } = null!;
    public FilterBar Filter { get; private set; } = null!;
    public IReadOnlyList<Crumb> Crumbs { get; private set; } = [];
    public string Title { get; private set; } = "";

    /// <summary>Of the key figures: the newest complete one.</summary>
    public string Year { get; private set; } = "";

    public FigureView Trend { get; private set; } = null!;
    public FigureView? Funnel { get; private set; }
    public FigureView? Inside { get; private set; }
    public FigureView? Referrers { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code)
    {
        var connection = await OpenAsync();
        if (Release is null) return NotFound();
        if (await AreaProfile.ReadAsync(connection, Release, Areas, code) is not { } profile) return NotFound();
        (Profile, Choice, Year) = (profile, FigureChoice.From(Request.Query), profile.LastYear ?? "");
        var facts = profile.Facts(Choice.Indicator.Key, Choice.Form);
        Title = Sentences.Title(profile.Name, facts, Choice.Indicator, Choice.Form);
        Crumbs = [.. profile.Areas.Upwards(code).Reverse().Select(ToCrumb)];
        Filter = FilterOf();
        Trend = TrendFigure.Of(profile, Choice.Indicator, Choice.Form, IsYearly, Comparison);
        Referrers = ReferrersFigure.Of(profile);
        string[] levels = ["buurt", "wijk", "gemeente", "regio"];
        var key = new
        {
            release = Release.Number, indicator = Choice.Indicator.Key, form = Choice.Form, period = Year, levels,
        };
        var peers = (await connection.QueryAsync<Cell>(PeersSql, key)).AsList();
        (Funnel, Inside) = (FunnelOf(peers), InsideOf(peers));
        return Page();
    }

    bool IsYearly => Choice.Period switch
    {
        "jaar" => true,
        "kwartaal" => !Profile.Quarters(Profile.Area.Code, Choice.Indicator.Key, Choice.Form).Any(),
        _ => Profile.IsBetterYearly(Choice.Indicator.Key, Choice.Form),
    };

    Area? Comparison => Choice.Comparison switch
    {
        "geen" => null,
        "regio" => Profile.Region,
        _ => KeyFigures.Comparisons(Profile) is [var nearest, ..] ? nearest : null,
    };

    Crumb ToCrumb(Area area) =>
        new(area.Name, area.Code == Profile.Area.Code ? null : PublishedAreas.Href(area.Code) + Choice.Query);

    FigureView? FunnelOf(List<Cell> peers)
    {
        if (Profile.Area.Level != AreaLevel.District) return null;
        var districts = peers.FindAll(cell => Areas.Find(cell.Area)?.Level == AreaLevel.District);
        var whole = peers.Find(cell => cell.Area == Release!.Region);
        return FunnelFigure.Of(Profile, Choice.Indicator, Year, districts, whole);
    }

    FigureView? InsideOf(List<Cell> peers)
    {
        var inside = peers.FindAll(cell => Areas.Find(cell.Area)?.Parent == Profile.Area.Code);
        if (inside.Count == 0) return null;
        var heading = Profile.Area.Level switch
        {
            AreaLevel.Region => T("De gemeenten van de regio, {0}", Year),
            AreaLevel.Municipality => T("De wijken van deze gemeente, {0}", Year),
            _ => T("De buurten van deze wijk, {0}", Year),
        };
        var own = peers.Find(cell => cell.Area == Profile.Area.Code);
        return RankingFigure.Of("binnen", heading, Release!, Areas, new(Choice.Indicator, Choice.Form, Year), inside,
            (Profile.Area.Name, own));
    }

    FilterBar FilterOf()
    {
        List<FilterField> fields =
        [
            FigureChoice.IndicatorField(Choice.Indicator),
            FigureChoice.FormField(Choice.Form),
            new("periode", T("Periode"), IsYearly ? "jaar" : "kwartaal",
                [new("kwartaal", T("per kwartaal")), new("jaar", T("per jaar"))]),
        ];
        if (Profile.Area.Level != AreaLevel.Region) fields.Add(ComparisonField());
        return new FilterBar(PublishedAreas.Href(Profile.Area.Code), fields);
    }

    FilterField ComparisonField()
    {
        List<FilterOption> options = [new("regio", T("met de regio")), new("geen", T("geen"))];
        if (Profile.Area.Level < AreaLevel.Municipality) options.Insert(0, new("gemeente", T("met de gemeente")));
        return new FilterField("vergelijking", T("Vergelijking"), Choice.Comparison, options);
    }
}
