using Analytics.App.Figures;
using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Store;
using Dapper;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Neighbourhoods;

/// <summary>The wijken beside each other: a map, and a ranking with its uncertainty.</summary>
public sealed class IndexModel(Database database) : ReleasePage(database)
{
    const string CellsSql = """
        select   area, indicator, form, period, numerator, denominator, value, low, high, withheld, provisional
        from     released.indicator_value
        where    indicator = @indicator and form = @form and level = any(@levels) and release = @release
        order by area, period
        """;

    const string TrendsSql = """
        select area, indicator, form, verdict, reason, percent_per_year, low, high, methods_agree, methods_total
        from   released.trend
        where  release = @release and indicator = @indicator and form = @form and level = 'wijk'
        """;

    /// <summary>A wijk in the table.</summary>
    public sealed record Row(Area Area, Cell Cell, string Spark, TrendFacts? Facts);

    public FigureChoice Choice { get; private set; } = null!;
    public FilterBar Filter { get; private set; } = null!;
    public string Period { get; private set; } = "";
    public string Sort { get; private set; } = "waarde";
    public FigureView? Map { get; private set; }
    public FigureView? Ranking { get; private set; }
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Indicator Indicator => Choice.Indicator;

    public async Task OnGetAsync()
    {
        Choice = FigureChoice.From(Request.Query);
        Sort = Request.Query["volgorde"].ToString() is "naam" or "verandering" ? Request.Query["volgorde"].ToString() : "waarde";
        var connection = await OpenAsync();
        if (Release is not { Number: var release }) return;
        var key = new { release, indicator = Indicator.Key, form = Choice.Form, levels = new[] { "wijk", "gemeente", "regio" } };
        var cells = (await connection.QueryAsync<Cell>(CellsSql, key)).ToLookup(cell => cell.Area);
        var trends = (await connection.QueryAsync<TrendRow>(TrendsSql, key)).ToDictionary(trend => trend.Area);
        var periods = cells.SelectMany(area => area).DistinctBy(cell => cell.Period).OrderByDescending(cell => cell.Period, StringComparer.Ordinal).ToList();
        Period = periods.Any(cell => cell.Period == Choice.Period) ? Choice.Period : Newest(cells[Release.Region]) ?? Newest(periods) ?? "";
        Filter = FilterOf(periods);

        var districts = Areas.All.Where(area => area.Level == AreaLevel.District && IsChosen(area)).ToList();
        Rows = Sorted(districts.Select(area => RowOf(area, [.. cells[area.Code]], trends.GetValueOrDefault(area.Code))).OfType<Row>());
        var shown = Rows.Select(row => row.Cell).ToList();
        Map = MapFigure.Of(Heading, Release, Areas, Indicator, Choice.Query, shown);
        var whole = Areas.Find(Choice.Municipality) ?? Areas.Find(Release.Region);
        var reference = (whole?.Name ?? "", cells[whole?.Code ?? ""].FirstOrDefault(cell => cell.Period == Period));
        var ranking = RankingFigure.Of("rangorde", T("Van hoog naar laag"), Release, Areas, Indicator, Choice.Form, Period, shown, reference);
        Ranking = ranking with { Table = null }; // The table of this page says more.
    }

    public string Heading => Choice.Form == CareForms.Total
        ? T("{0} per wijk, {1}", T(Indicator.Name), Format.Period(Period))
        : T("{0} ({1}) per wijk, {2}", T(Indicator.Name), Phrases.FormName(Choice.Form), Format.Period(Period));

    /// <summary>The address of this page in another order.</summary>
    public string SortedBy(string order) =>
        $"/wijken?indicator={Indicator.Key}&vorm={Choice.Form}&periode={Period}&gemeente={Choice.Municipality}&volgorde={order}#tabel";

    bool IsChosen(Area area) => Choice.Municipality is null || area.Parent == Choice.Municipality;

    static string? Newest(IEnumerable<Cell> cells) => cells.Where(cell => !cell.Provisional)
        .OrderByDescending(cell => cell.IsYear).ThenByDescending(cell => cell.Period, StringComparer.Ordinal).FirstOrDefault()?.Period;

    Row? RowOf(Area area, List<Cell> series, TrendRow? trend)
    {
        if (series.FirstOrDefault(cell => cell.Period == Period) is not { } cell) return null;
        var quarters = series.Where(other => !other.IsYear).ToList();
        var years = series.Where(other => other is { IsYear: true, IsFirm: true }).ToList();
        var spark = new SparkLineData($"lijn-{area.Code}", $"{T(Indicator.Name)}, {Areas.FullName(area)}", T(Indicator.Unit),
            [.. (quarters.Count > 0 ? quarters : series).Select(Chart.Point)]);
        return new Row(area, cell, SparkLine.Svg(spark with { Texts = Format.Chart }),
            trend is null ? null : TrendFacts.Of(trend, years.FirstOrDefault(), years.LastOrDefault()));
    }

    List<Row> Sorted(IEnumerable<Row> rows) => Sort switch
    {
        "naam" => [.. rows.OrderBy(row => Areas.FullName(row.Area), StringComparer.InvariantCulture)],
        "verandering" => [.. rows.OrderByDescending(row => row.Facts?.Verdict ?? TrendVerdict.CannotTell)
            .ThenByDescending(row => Math.Abs(row.Facts?.PercentPerYear ?? 0))],
        _ => [.. rows.OrderByDescending(row => row.Cell.Value ?? -1).ThenBy(row => row.Area.Code, StringComparer.Ordinal)],
    };

    FilterBar FilterOf(List<Cell> periods) => new("/wijken",
    [
        FigureChoice.IndicatorField(Indicator),
        FigureChoice.FormField(Choice.Form),
        new("periode", T("Periode"), Period, [.. periods.OrderByDescending(cell => cell.IsYear).ThenByDescending(cell => cell.Period, StringComparer.Ordinal)
            .Select(cell => new FilterOption(cell.Period, Format.Period(cell.Period)))]),
        new("gemeente", T("Gemeente"), Choice.Municipality ?? "", [new("", T("hele regio")),
            .. Municipalities]),
    ]);

    IEnumerable<FilterOption> Municipalities => Areas.All.Where(area => area.Level == AreaLevel.Municipality)
        .OrderBy(area => area.Name, StringComparer.Ordinal).Select(area => new FilterOption(area.Code, area.Name));
}
