namespace Analytics.App.Exports;

/// <summary>Every table of the release that stands, for <c>export tables</c>: all that a reader can get.</summary>
static class ReleaseTables
{
    const string VintagesSql = """
        select municipality, name, reference_date, first_quarter, last_quarter
        from   released.vintage where release = (select max(release) from released.release)
        order by municipality
        """;

    const string AreasSql = """
        select code, name, level, municipality, parent, tile_row, tile_column
        from   released.area where release = (select max(release) from released.release)
        order by code
        """;

    const string PathsSql = """
        select cluster, path_no, array_to_string(states, '|'), array_to_string(months, '|'), children
        from   released.path where release = (select max(release) from released.release)
        order by cluster, path_no
        """;

    const string StatesSql = """
        select cluster, month, state, children
        from   released.cluster_state where release = (select max(release) from released.release)
        order by cluster, month, state
        """;

    const string TrendsSql = """
        select area, level, indicator, form, verdict, reason, percent_per_year, low, high, methods_agree, methods_total
        from   released.trend where release = (select max(release) from released.release)
        order by area, indicator, form
        """;

    const string IndicatorsSql = """
        select area, level, indicator, form, period, numerator, denominator, value, low, high, withheld, provisional
        from   released.indicator_value where release = (select max(release) from released.release)
        order by area, indicator, form, period
        """;

    /// <summary>Name of the file, and what is in it.</summary>
    public static IReadOnlyList<(string Name, ExportQuery Query)> All { get; } =
    [
        ("vintages", new(VintagesSql, Column.Text("municipality"), Column.Text("name"), Column.Date("referenceDate"),
            Column.Text("firstQuarter"), Column.Text("lastQuarter"))),
        ("areas", new(AreasSql, Column.Text("code"), Column.Text("name"), Column.Text("level"),
            Column.Text("municipality"), Column.Text("parent"), Column.Whole("tileRow"), Column.Whole("tileColumn"))),
        ("indicators", new(IndicatorsSql, Column.Text("area"), Column.Text("level"), Column.Text("indicator"),
            Column.Text("form"), Column.Text("period"), Column.Whole("numerator"), Column.Whole("denominator"),
            Column.Number("value"), Column.Number("low"), Column.Number("high"), Column.YesNo("withheld"),
            Column.YesNo("provisional"))),
        ("trends", new(TrendsSql, Column.Text("area"), Column.Text("level"), Column.Text("indicator"),
            Column.Text("form"), Column.Text("verdict"), Column.Text("reason"),
            Column.Number("percentPerYear"), Column.Number("low"), Column.Number("high"),
            Column.Whole("methodsAgree"), Column.Whole("methodsTotal"))),
        ("clusters", Clusters.Table.Released!),
        ("paths", new(PathsSql, Column.Whole("cluster"), Column.Whole("path"), Column.Text("states"),
            Column.Text("months"), Column.Whole("children"))),
        ("states", new(StatesSql, Column.Whole("cluster"), Column.Whole("month"), Column.Text("state"),
            Column.Whole("children"))),
        ("routes", Routes.Table.Released!),
        ("actions", Actions.Table.Released!),
    ];
}
