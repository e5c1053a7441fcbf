using System.Text.Json;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>A profile as it was chosen once.</summary>
/// <param name="Version">From 1; 0 is the one that comes with the program, or none.</param>
/// <param name="MadeBy">A role or a program, never a person's name; null for version 0.</param>
public sealed record ProfileVersion(int Version, MunicipalityProfile Profile, string? MadeBy, DateTime? MadeAt);

/// <summary>The profiles of municipalities. The newest version holds; without any, the one in the program.</summary>
public static class Profiles
{
    const string NewestSql = """
        select   version, content::text as content, made_by, made_at
        from     intake.profile
        where    municipality = @municipality and kind = @kind
        order by version desc
        """;

    const string InsertSql = """
        insert into intake.profile (municipality, kind, version, content, made_by)
        select @municipality, @kind, coalesce(max(version), 0) + 1, @content::jsonb, @actor
        from   intake.profile
        where  municipality = @municipality and kind = @kind
        returning version
        """;

    const string AuditSql = """
        insert into audit.event (actor, what, municipality, detail) values (@actor, 'profile', @municipality, @detail)
        """;

    const string LockSql = "select pg_advisory_xact_lock(hashtext('delivery ' || @municipality))";

    sealed record Row(int Version, string Content, string MadeBy, DateTime MadeAt);

    /// <summary>The one that holds.</summary>
    public static async Task<ProfileVersion> CurrentAsync(
        NpgsqlConnection connection, string? municipality, ExtractKind kind) =>
        (await HistoryAsync(connection, municipality, kind))[0];

    /// <summary>Newest first; the last is version 0.</summary>
    public static async Task<IReadOnlyList<ProfileVersion>> HistoryAsync(
        NpgsqlConnection connection, string? municipality, ExtractKind kind)
    {
        var rows = await connection.QueryAsync<Row>(NewestSql, new { municipality, kind = kind.Key() });
        return
        [
            .. rows.Select(row => new ProfileVersion(row.Version, MunicipalityProfiles.Parse(row.Content), row.MadeBy,
                row.MadeAt)),
            new ProfileVersion(0, MunicipalityProfiles.For(municipality), null, null),
        ];
    }

    /// <summary>Adds a version, in a transaction of its own and under the municipality's lock.</summary>
    /// <returns>Its number.</returns>
    public static async Task<int> SaveAsync(NpgsqlDataSource database, string municipality, ExtractKind kind,
        MunicipalityProfile profile, string actor, CancellationToken ct)
    {
        var content = JsonSerializer.Serialize(profile with { Municipality = municipality },
            MunicipalityProfiles.Options);
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(LockSql, new { municipality });
        var version = await connection.ExecuteScalarAsync<int>(
            InsertSql, new { municipality, kind = kind.Key(), content, actor });
        await connection.ExecuteAsync(AuditSql, new { actor, municipality, detail = $"{kind.Key()} version {version}" });
        await transaction.CommitAsync(ct);
        return version;
    }
}
