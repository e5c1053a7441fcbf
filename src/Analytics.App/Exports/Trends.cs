namespace Analytics.App.Exports;

static class Trends
{
    const string InternalSql = """
        select   area, level, indicator, form, verdict, percent_per_year, low, high, null::text, null::float8,
                 methods_agree, methods_total
        from     analysis.trend
        order by area, indicator, form
        """;

    const string ReleasedSql = """
        select   area, level, indicator, form, verdict, percent_per_year, low, high, null::text, null::float8,
                 methods_agree, methods_total
        from     released.trend
        where    release = (select max(release) from released.release)
        order by area, indicator, form
        """;

    /// <summary>A break in a series is not looked for yet: its two columns are empty.</summary>
    static readonly Column[] Columns =
    [
        Column.Text("area"), Column.Text("level"), Column.Text("indicator"), Column.Text("form"),
        Column.Text("verdict"), Column.Number("percentPerYear"), Column.Number("low"), Column.Number("high"),
        Column.Text("breakQuarter"), Column.Number("breakRatio"), Column.Whole("methodsAgree"),
        Column.Whole("methodsTotal"),
    ];

    public static Export Table { get; } = new("trends", new(InternalSql, Columns), new(ReleasedSql, Columns));
}
