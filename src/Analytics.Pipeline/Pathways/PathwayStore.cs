using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Store;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Pathways;

/// <summary>Types of journeys and routes back to the schema <c>analysis</c>, replaced as a whole.</summary>
public static class PathwayStore
{
    const string MemberCopy =
        "copy analysis.cluster_member (municipality, youth_key, cluster, name) from stdin (format binary)";

    const string EdgeCopy = """
        copy analysis.route_edge (region, from_state, to_state, children, municipalities, providers, median_days)
        from stdin (format binary)
        """;

    public static async Task ReplaceAsync(
        NpgsqlConnection connection, string region, CareTable care, IReadOnlyList<PathwayType> types,
        IReadOnlyList<RouteEdge> edges, CancellationToken ct)
    {
        await connection.ExecuteAsync("truncate analysis.cluster_member, analysis.route_edge");
        var members = types.SelectMany(type => type.Members.Select(journey => (type, journey)));
        await BulkCopy.InsertAsync(connection, MemberCopy, members, (copy, member) =>
        {
            copy.Text(member.journey.Municipality);
            copy.Write(care.YouthKeys[member.journey.Youth], NpgsqlDbType.Uuid);
            copy.Write((short)member.type.Number, NpgsqlDbType.Smallint);
            copy.Text(member.type.Name);
        }, ct);
        await BulkCopy.InsertAsync(connection, EdgeCopy, edges, (copy, edge) =>
        {
            copy.Text(region);
            copy.Text(edge.From);
            copy.Text(edge.To);
            copy.Write(edge.Children, NpgsqlDbType.Integer);
            copy.Write(edge.Municipalities, NpgsqlDbType.Integer);
            copy.Write(edge.Providers, NpgsqlDbType.Integer);
            copy.Write(edge.MedianDays, NpgsqlDbType.Double);
        }, ct);
    }
}
