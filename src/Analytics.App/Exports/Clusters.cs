namespace Analytics.App.Exports;

static class Clusters
{
    /// <summary>The children of the cost cases (dure casussen), each with its type.</summary>
    const string InternalSql = """
        select   youth_key::text, cluster, name
        from     analysis.cluster_member
        order by youth_key, municipality
        """;

    /// <summary>The types themselves, without their children.</summary>
    const string ReleasedSql = """
        select   cluster, name, children, share, median_months
        from     released.cluster
        where    release = (select max(release) from released.release)
        order by cluster
        """;

    public static Export Table { get; } = new("clusters",
        new(InternalSql, Column.Text("youthKey"), Column.Whole("cluster"), Column.Text("name")),
        new(ReleasedSql, Column.Whole("cluster"), Column.Text("name"), Column.Whole("children"), Column.Number("share"),
            Column.Number("medianMonths")));
}
