using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Publish;

/// <summary>Writes a release to the schema <c>released</c>. The same figures again are the same release.</summary>
public static class Publication
{
    const string NewestSql = "select release, content_hash from released.release order by release desc limit 1";

    const string ReleaseSql = """
        insert into released.release (release, made_at, method_version, content_hash, region, region_name)
        values (@release, now(), @method, @hash, @region, @name)
        """;

    const string ActionsSql = """
        insert into released.local_action
        select @release, municipality, action_id, title, theme, areas, starts, ends, target_group, indicator, direction
        from   action.local_action
        """;

    const string ActionsHashSql = """
        select coalesce(md5(string_agg(a::text, '|' order by municipality, action_id)), '')
        from   action.local_action a
        """;

    /// <summary>Publishes within the caller's transaction. Only the newest release is kept.</summary>
    /// <returns>The number of the release, and whether it is a new one.</returns>
    public static async Task<(int Number, bool IsNew)> PublishAsync(NpgsqlConnection connection, Release release,
        CancellationToken ct)
    {
        var hash = Hash(release, await connection.ExecuteScalarAsync<string>(ActionsHashSql) ?? "");
        var (newest, newestHash) = await connection.QuerySingleOrDefaultAsync<(int, byte[])>(NewestSql);
        if (newestHash is not null && hash.AsSpan().SequenceEqual(newestHash)) return (newest, false);

        await connection.ExecuteAsync("delete from released.release");
        if (newestHash is not null) await connection.ExecuteAsync($"drop table released.{Table(newest)}");
        var number = newest + 1;
        var (region, name) = (release.Region.Code, release.Region.Name);
        await connection.ExecuteAsync(ReleaseSql, new { release = number, method = Release.MethodVersion, hash, region, name });
        await CopyAsync(connection, number, release, ct);
        await connection.ExecuteAsync(ActionsSql, new { release = number });
        return (number, true);
    }

    /// <summary>Of everything that a reader would see, in a fixed order.</summary>
    static byte[] Hash(Release release, string actions)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            JsonSerializer.Serialize(stream, (Release.MethodVersion, release, actions), HashOptions);
        return hash.Hash!;
    }

    static readonly JsonSerializerOptions HashOptions = new() { IncludeFields = true };

    static async Task CopyAsync(NpgsqlConnection connection, int number, Release release, CancellationToken ct)
    {
        await ReleaseTables.VintagesAsync(connection, number, release.Vintages, ct);
        await ReleaseTables.AreasAsync(connection, number, release, ct);
        await connection.ExecuteAsync($"create table released.{Table(number)} (like "
            + $"released.indicator_value including all)");
        await ReleaseTables.ValuesAsync(connection, Table(number), number, release.Values, ct);
        await connection.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"""
            alter table released.{Table(number)} add check (release is not null and release = {number});
            alter table released.indicator_value attach partition released.{Table(number)} for values in ({number});
            """));
        await ReleaseTables.TrendsAsync(connection, number, release.Trends, ct);
        await ReleaseTables.ClustersAsync(connection, number, release.Clusters, ct);
        await ReleaseTables.RoutesAsync(connection, number, release.Routes, ct);
    }

    static string Table(int number) => string.Create(CultureInfo.InvariantCulture, $"indicator_value_{number}");
}
