using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Pathways;
using Analytics.Pipeline.Store;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Publish;

/// <summary>The tables of a release, each filled by COPY.</summary>
static class ReleaseTables
{
    public static Task VintagesAsync(NpgsqlConnection connection, int number, IReadOnlyList<Vintage> vintages,
        CancellationToken ct) =>
        BulkCopy.InsertAsync(connection, Command(
            "vintage (release, municipality, name, reference_date, first_quarter, last_quarter)"), vintages,
            (copy, vintage) =>
        {
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Text(vintage.Municipality);
            copy.Text(vintage.Name);
            copy.Write(vintage.ReferenceDate, NpgsqlDbType.Date);
            copy.Text(vintage.FirstQuarter);
            copy.Text(vintage.LastQuarter);
        }, ct);

    public static Task AreasAsync(NpgsqlConnection connection, int number, Release release, CancellationToken ct)
    {
        var tree = new AreaTree(release.Areas);
        return BulkCopy.InsertAsync(connection,
            Command("area (release, code, name, level, municipality, parent, tile_row, tile_column)"), release.Areas,
            (copy, area) =>
        {
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Text(area.Code);
            copy.Text(area.Name);
            copy.Text(area.Level.Key());
            copy.Text(tree.MunicipalityOf(area.Code)?.Code);
            copy.Text(area.Parent);
            copy.Value((short?)area.TileRow, NpgsqlDbType.Smallint);
            copy.Value((short?)area.TileColumn, NpgsqlDbType.Smallint);
        }, ct);
    }

    public static Task ValuesAsync(NpgsqlConnection connection, string table, int number,
        IReadOnlyList<PublishedValue> values, CancellationToken ct) =>
        BulkCopy.InsertAsync(connection, Command(
            $"{table} (release, area, level, indicator, form, period, numerator, "
                + $"denominator, value, low, high, withheld, provisional)"), values, (copy, value) =>
        {
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Text(value.Area.Code);
            copy.Text(value.Area.Level.Key());
            copy.Text(value.Indicator);
            copy.Text(value.Form);
            copy.Text(value.Period);
            copy.Value(value.Numerator, NpgsqlDbType.Bigint);
            copy.Value(value.Denominator, NpgsqlDbType.Bigint);
            copy.Value(value.Value, NpgsqlDbType.Double);
            copy.Value(value.Low, NpgsqlDbType.Double);
            copy.Value(value.High, NpgsqlDbType.Double);
            copy.Write(value.Withheld, NpgsqlDbType.Boolean);
            copy.Write(value.Provisional, NpgsqlDbType.Boolean);
        }, ct);

    public static Task TrendsAsync(NpgsqlConnection connection, int number, IReadOnlyList<PublishedTrend> trends,
        CancellationToken ct) =>
        BulkCopy.InsertAsync(connection, Command(
            "trend (release, area, level, indicator, form, verdict, reason, "
                + "percent_per_year, low, high, methods_agree, methods_total)"), trends, (copy, trend) =>
        {
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Text(trend.Area.Code);
            copy.Text(trend.Area.Level.Key());
            copy.Text(trend.Indicator);
            copy.Text(trend.Form);
            copy.Text(trend.Verdict);
            copy.Text(trend.Reason);
            copy.Value(trend.PercentPerYear, NpgsqlDbType.Double);
            copy.Value(trend.Low, NpgsqlDbType.Double);
            copy.Value(trend.High, NpgsqlDbType.Double);
            copy.Write((short)trend.MethodsAgree, NpgsqlDbType.Smallint);
            copy.Write((short)trend.MethodsTotal, NpgsqlDbType.Smallint);
        }, ct);

    public static async Task ClustersAsync(NpgsqlConnection connection, int number,
        IReadOnlyList<PublishedCluster> clusters, CancellationToken ct)
    {
        await BulkCopy.InsertAsync(connection,
            Command("cluster (release, cluster, name, children, share, median_months)"), clusters, (copy, cluster) =>
        {
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Write((short)cluster.Number, NpgsqlDbType.Smallint);
            copy.Text(cluster.Name);
            copy.Value((int?)cluster.Children, NpgsqlDbType.Integer);
            copy.Value(cluster.Share, NpgsqlDbType.Double);
            copy.Value(cluster.MedianMonths, NpgsqlDbType.Double);
        }, ct);
        var paths = clusters.SelectMany(cluster => cluster.Paths.Select(
            (path, i) => (cluster.Number, Place: i + 1, Path: path)));
        await BulkCopy.InsertAsync(connection, Command("path (release, cluster, path_no, states, months, children)"),
            paths, (copy, row) =>
        {
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Write((short)row.Number, NpgsqlDbType.Smallint);
            copy.Write((short)row.Place, NpgsqlDbType.Smallint);
            copy.Write(row.Path.States.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
            copy.Write(row.Path.Months.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Integer);
            copy.Write((int)row.Path.Children, NpgsqlDbType.Integer);
        }, ct);
        var states = clusters.SelectMany(cluster => cluster.States.Select(state => (cluster.Number, State: state)));
        await BulkCopy.InsertAsync(connection, Command("cluster_state (release, cluster, month, state, children)"),
            states, (copy, row) =>
        {
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Write((short)row.Number, NpgsqlDbType.Smallint);
            copy.Write((short)row.State.Month, NpgsqlDbType.Smallint);
            copy.Text(row.State.State);
            copy.Write((int)row.State.Children, NpgsqlDbType.Integer);
        }, ct);
    }

    public static Task RoutesAsync(NpgsqlConnection connection, int number, IReadOnlyList<RouteEdge> edges,
        CancellationToken ct) =>
        BulkCopy.InsertAsync(connection, Command("route_edge (release, from_state, to_state, children, median_days)"),
            edges, (copy, edge) =>
        {
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Text(edge.From);
            copy.Text(edge.To);
            copy.Write(edge.Children, NpgsqlDbType.Integer);
            copy.Write(edge.MedianDays, NpgsqlDbType.Double);
        }, ct);

    static string Command(string table) => $"copy released.{table} from stdin (format binary)";
}
