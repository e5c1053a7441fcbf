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
    public FigureView Map { get; private set; } = null!;
    public FigureView Ranking { get; private set; } = null!;
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Indicator Indicator => Choice.Indicator;

    public string Heading => Choice.Form == CareForms.Total
        ? T("{0}, {1}", T(Indicator.Name), Format.Period(Period))
        : T("{0} ({1}), {2}", T(Indicator.Name), Phrases.FormName(Choice.Form), Format.Period(Period));

    public async Task OnGetAsync()
    {
        Choice = FigureChoice.From(Request.Query);
        Sort = Request.Query["volgorde"].ToString() is ("naam" or "verandering") and var order ? order : "waarde";
        var connection = await OpenAsync();
        if (Release is null) return;
        string[] levels = ["wijk", "gemeente", "regio"];
        var key = new { release = Release.Number, indicator = Indicator.Key, form = Choice.Form, levels };
        var cells = (await connection.QueryAsync<Cell>(CellsSql, key)).ToLookup(cell => cell.Area);
        var trends = (await connection.QueryAsync<TrendRow>(TrendsSql, key)).ToDictionary(trend => trend.Area);
        ChoosePeriod(cells);
        Rows = Sorted(Areas.All.Where(IsChosen)
            .Select(area => RowOf(area, [.. cells[area.Code]], trends.GetValueOrDefault(area.Code))).OfType<Row>());
        Draw(cells);
    }

    /// <summary>The address of this page in another order.</summary>
    public string SortedBy(string order) => $"/wijken?indicator={Indicator.Key}&vorm={Choice.Form}&periode={Period}"
        + $"&gemeente={Choice.Municipality}&volgorde={order}#tabel";

    bool IsChosen(Area area) =>
        area.Level == AreaLevel.District && (Choice.Municipality is null || area.Parent == Choice.Municipality);

    /// <summary>The period of the address, else the newest complete one of the region, else of any wijk.</summary>
    void ChoosePeriod(ILookup<string, Cell> cells)
    {
        List<Cell> periods = [.. cells.SelectMany(area => area).DistinctBy(cell => cell.Period)
            .OrderByDescending(cell => cell.IsYear).ThenByDescending(cell => cell.Period, StringComparer.Ordinal)];
        Period = periods.Any(cell => cell.Period == Choice.Period)
            ? Choice.Period
            : Newest(cells[Release!.Region]) ?? Newest(periods) ?? "";
        Filter = FilterOf([.. periods.Select(cell => new FilterOption(cell.Period, Format.Period(cell.Period)))]);
    }

    static string? Newest(IEnumerable<Cell> cells) => cells.Where(cell => !cell.Provisional)
        .OrderByDescending(cell => cell.IsYear).ThenByDescending(cell => cell.Period, StringComparer.Ordinal)
        .FirstOrDefault()?.Period;

    Row? RowOf(Area area, List<Cell> series, TrendRow? trend)
    {
        if (series.Find(cell => cell.Period == Period) is not { } cell) return null;
        var quarters = series.FindAll(other => !other.IsYear);
        var years = series.FindAll(other => other is { IsYear: true, IsFirm: true });
        var title = $"{T(Indicator.Name)}, {Areas.FullName(area)}";
        var spark = new SparkLineData($"lijn-{area.Code}", title, T(Indicator.Unit),
            (quarters.Count > 0 ? quarters : series).ConvertAll(Chart.Point));
        return new Row(area, cell, SparkLine.Svg(spark with { Texts = Format.Chart }),
            trend is null ? null : TrendFacts.Of(trend, years.FirstOrDefault(), years.LastOrDefault()));
    }

    List<Row> Sorted(IEnumerable<Row> rows) => Sort switch
    {
        "naam" => [.. rows.OrderBy(row => Areas.FullName(row.Area), StringComparer.InvariantCulture)],
        "verandering" => [.. rows.OrderByDescending(row => row.Facts?.Verdict ?? TrendVerdict.CannotTell)
            .ThenByDescending(row => Math.Abs(row.Facts?.PercentPerYear ?? 0))],
        _ => [.. rows.OrderByDescending(row => row.Cell.Value ?? -1)
            .ThenBy(row => row.Area.Code, StringComparer.Ordinal)],
    };

    void Draw(ILookup<string, Cell> cells)
    {
        var shown = Rows.Select(row => row.Cell).ToList();
        var whole = Areas.Find(Choice.Municipality) ?? Areas.Find(Release!.Region);
        var reference = (whole?.Name ?? "", cells[whole?.Code ?? ""].FirstOrDefault(cell => cell.Period == Period));
        Map = MapFigure.Of(Heading, Release!, Areas, Indicator, Choice.Query, shown);
        var ranking = RankingFigure.Of("rangorde", T("Van hoog naar laag"), Release!, Areas,
            new(Indicator, Choice.Form, Period), shown, reference);
        Ranking = ranking with { Table = null }; // The table of this page says more.
    }

    FilterBar FilterOf(IReadOnlyList<FilterOption> periods) => new("/wijken",
    [
        FigureChoice.IndicatorField(Indicator),
        FigureChoice.FormField(Choice.Form),
        new("periode", T("Periode"), Period, periods),
        new("gemeente", T("Gemeente"), Choice.Municipality ?? "",
        [
            new("", T("hele regio")),
            .. Areas.All.Where(area => area.Level == AreaLevel.Municipality)
                .OrderBy(area => area.Name, StringComparer.Ordinal)
                .Select(area => new FilterOption(area.Code, area.Name)),
        ]),
    ]);
}
