namespace Analytics.App.Exports;

static class Signals
{
    /// <summary>Series that rise or fall, at their last complete quarter; a year where only years are known.</summary>
    const string InternalSql = """
        select   t.area, t.indicator, t.form, 'trend', v.period,
                 format('%s met %s %% per jaar, %s van %s methoden', t.verdict, round(t.percent_per_year::numeric),
                     t.methods_agree, t.methods_total)
        from     analysis.trend t
        left join lateral (
            select period
            from   analysis.indicator_value
            where  municipality = t.municipality and area = t.area and indicator = t.indicator and form = t.form
              and  complete
            order by length(period) desc, period desc
            limit  1) v on true
        where    t.verdict in ('stijgend', 'dalend')
        order by t.area, t.indicator, t.form
        """;

    const string ReleasedSql = """
        select   t.area, t.indicator, t.form, 'trend', v.period,
                 format('%s met %s %% per jaar, %s van %s methoden', t.verdict, round(t.percent_per_year::numeric),
                     t.methods_agree, t.methods_total)
        from     released.trend t
        left join lateral (
            select period
            from   released.indicator_value
            where  release = t.release and area = t.area and indicator = t.indicator and form = t.form
              and  not provisional
            order by length(period) desc, period desc
            limit  1) v on true
        where    t.release = (select max(release) from released.release) and t.verdict in ('stijgend', 'dalend')
        order by t.area, t.indicator, t.form
        """;

    static readonly Column[] Columns =
    [
        Column.Text("area"), Column.Text("indicator"), Column.Text("form"), Column.Text("kind"), Column.Text("quarter"),
        Column.Text("reason"),
    ];

    public static Export Table { get; } = new("signals", new(InternalSql, Columns), new(ReleasedSql, Columns));
}
