using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.App.Pages.Start;

/// <summary>What is there, how new it is, and what stands out.</summary>
public sealed class IndexModel(Database database) : ReleasePage(database)
{
    const int MostSignals = 8;

    const string SignalsSql = """
        select area, indicator, form, verdict, reason, percent_per_year, low, high, methods_agree, methods_total
        from   released.trend
        where  release = @release and verdict = any(@verdicts)
        """;

    const string YearsSql = """
        select   v.area, v.indicator, v.form, v.period, v.numerator, v.denominator, v.value, v.low, v.high, v.withheld, v.provisional
        from     released.indicator_value v
        join     unnest(@areas::text[], @indicators::text[], @forms::text[]) as wanted (area, indicator, form)
                     using (area, indicator, form)
        where    v.release = @release and length(v.period) = 4
        order by v.period
        """;

    public sealed record Signal(Area Area, TrendFacts Facts);

    public IReadOnlyList<Signal> Rising { get; private set; } = [];
    public IReadOnlyList<Signal> Falling { get; private set; } = [];
    public int Signals { get; private set; }

    public async Task OnGetAsync()
    {
        var connection = await OpenAsync();
        if (Release is not { Number: var release }) return;
        string[] verdicts = [TrendVerdict.Rising.Key(), TrendVerdict.Falling.Key()];
        var trends = (await connection.QueryAsync<TrendRow>(SignalsSql, new { release, verdicts }))
            .Where(trend => Indicators.All.Any(indicator => indicator.Key == trend.Indicator) && Areas.Find(trend.Area) is not null)
            .OrderBy(Weight).ThenByDescending(trend => Math.Abs(trend.PercentPerYear ?? 0)).ToList();
        Signals = trends.Count;
        var shown = trends.Where(trend => trend.Kind == TrendVerdict.Rising).Take(MostSignals)
            .Concat(trends.Where(trend => trend.Kind == TrendVerdict.Falling).Take(MostSignals)).ToList();
        var years = (await connection.QueryAsync<Cell>(YearsSql, new
        {
            release, areas = shown.ConvertAll(trend => trend.Area), indicators = shown.ConvertAll(trend => trend.Indicator),
            forms = shown.ConvertAll(trend => trend.Form),
        })).Where(cell => cell.IsFirm).ToLookup(cell => (cell.Area, cell.Indicator, cell.Form));
        var signals = shown.Select(trend => ToSignal(trend, [.. years[(trend.Area, trend.Indicator, trend.Form)]])).ToList();
        Rising = [.. signals.Where(signal => signal.Facts.Verdict == TrendVerdict.Rising)];
        Falling = [.. signals.Where(signal => signal.Facts.Verdict == TrendVerdict.Falling)];
    }

    Signal ToSignal(TrendRow trend, List<Cell> years) =>
        new(Areas.Find(trend.Area)!, TrendFacts.Of(trend, years.FirstOrDefault(), years.LastOrDefault()));

    /// <summary>Starts and who refers come before totals, wijken before what holds them, all forms before one.</summary>
    int Weight(TrendRow trend)
    {
        string[] order = ["starts", "instroom-residentieel", "verwijzers", "jeugdigen", "duur", "inzet"];
        var indicator = Array.IndexOf(order, trend.Indicator) is >= 0 and var place ? place : order.Length;
        var level = Areas.Find(trend.Area)!.Level == AreaLevel.District ? 0 : 1;
        return indicator * 4 + level * 2 + (trend.Form == CareForms.Total ? 0 : 1);
    }

    /// <summary>Of a municipality: which quarters its deliveries see.</summary>
    public static string Span(VintageRow vintage) => Texts.T("{0} tot en met {1}", Format.Period(vintage.FirstQuarter), Format.Period(vintage.LastQuarter));
}
