using Analytics.App.Figures;
using Analytics.App.Published;
using Analytics.Pipeline.Store;
using Dapper;
using static Analytics.App.Texts;

namespace Analytics.App.Pages.Pathways;

/// <summary>Which ways the most expensive cases took through care, and which lead to a first stay.</summary>
public sealed class IndexModel(Database database) : ReleasePage(database)
{
    const string ClustersSql = """
        select   cluster, name, children, share, median_months
        from     released.cluster
        where    release = @release
        order by cluster
        """;

    const string PathsSql = """
        select   cluster, path_no, states, months, children
        from     released.path
        where    release = @release
        order by cluster, path_no
        """;

    const string StatesSql = """
        select   month, state, children
        from     released.cluster_state
        where    release = @release and cluster = @cluster
        order by month, state
        """;

    const string RoutesSql = """
        select   from_state, to_state, children, median_days
        from     released.route_edge
        where    release = @release
        order by from_state, to_state
        """;

    public IReadOnlyList<ClusterRow> Clusters { get; private set; } = [];
    public FilterBar? Filter { get; private set; }
    public FigureView? Sequences { get; private set; }
    public FigureView? Distribution { get; private set; }
    public FigureView? Routes { get; private set; }

    public async Task OnGetAsync(int? soort)
    {
        var connection = await OpenAsync();
        if (Release is not { Number: var release }) return;
        var edges = (await connection.QueryAsync<EdgeRow>(RoutesSql, new { release })).AsList();
        if (edges.Count > 0) Routes = RoutesFigure.Of(Release, edges);
        Clusters = (await connection.QueryAsync<ClusterRow>(ClustersSql, new { release })).AsList();
        if (Clusters.Count == 0) return;

        var chosen = Clusters.FirstOrDefault(cluster => cluster.Cluster == soort) ?? Clusters[0];
        var paths = (await connection.QueryAsync<PathRow>(PathsSql, new { release })).AsList();
        var key = new { release, cluster = chosen.Cluster };
        var states = (await connection.QueryAsync<StateRow>(StatesSql, key)).AsList();
        Sequences = SequencesFigure.Of(Release, Clusters, paths);
        Distribution = DistributionFigure.Of(Release, chosen, states);
        Filter = new FilterBar("/zorgpaden", [new("soort", T("Soort zorgpad"), Format.Count(chosen.Cluster),
            [.. Clusters.Select(cluster => new FilterOption(Format.Count(cluster.Cluster), cluster.Name))])]);
    }
}
