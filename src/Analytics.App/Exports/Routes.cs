namespace Analytics.App.Exports;

static class Routes
{
    const string InternalSql = """
        select   from_state, to_state, children, median_days
        from     analysis.route_edge
        order by from_state, to_state, region
        """;

    const string ReleasedSql = """
        select   from_state, to_state, children, median_days
        from     released.route_edge
        where    release = (select max(release) from released.release)
        order by from_state, to_state
        """;

    static readonly Column[] Columns =
        [Column.Text("from"), Column.Text("to"), Column.Whole("children"), Column.Number("medianDays")];

    public static Export Table { get; } = new("routes", new(InternalSql, Columns), new(ReleasedSql, Columns));
}
