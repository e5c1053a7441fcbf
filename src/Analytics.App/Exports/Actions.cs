namespace Analytics.App.Exports;

static class Actions
{
    const string InternalSql = """
        select   municipality, action_id, title, theme, array_to_string(areas, '|'), starts, ends, target_group,
                 indicator, direction
        from     action.local_action
        order by municipality, action_id
        """;

    const string ReleasedSql = """
        select   municipality, action_id, title, theme, array_to_string(areas, '|'), starts, ends, target_group,
                 indicator, direction
        from     released.local_action
        where    release = (select max(release) from released.release)
        order by municipality, action_id
        """;

    static readonly Column[] Columns =
    [
        Column.Text("municipality"), Column.Text("action"), Column.Text("title"), Column.Text("theme"),
        Column.Text("areas"), Column.Date("starts"), Column.Date("ends"), Column.Text("targetGroup"),
        Column.Text("indicator"), Column.Text("direction"),
    ];

    public static Export Table { get; } = new("actions", new(InternalSql, Columns), new(ReleasedSql, Columns));
}
