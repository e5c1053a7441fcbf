using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.App.Api;

/// <summary>
/// Keys with which a gemeente delivers over HTTP: <c>wz_NAME_SECRET</c>. Only a hash of the secret is kept; it is 256
/// random bits, so a plain hash is enough. Each change is in the audit trail.
/// </summary>
static class ApiKeys
{
    const string InsertSql = """
        insert into intake.api_key (name, municipality, secret_hash) values (@name, @municipality, @hash)
        """;

    const string FindSql = "select municipality, secret_hash from intake.api_key where name = @name";

    const string ListSql = "select name, municipality, made_at from intake.api_key order by municipality, made_at";

    const string RevokeSql = "delete from intake.api_key where name = @name returning municipality";

    const string AuditSql = """
        insert into audit.event (actor, what, municipality, detail) values ('command line', @what, @municipality, @name)
        """;

    const string Prefix = "wz";

    public sealed record Key(string Name, string Municipality, DateTime MadeAt);

    sealed record Kept(string Municipality, byte[] SecretHash);

    /// <returns>The whole key, which cannot be had again.</returns>
    public static async Task<string> CreateAsync(Database database, string municipality, CancellationToken ct)
    {
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(InsertSql, new { name, municipality, hash = HashOf(secret) });
        await connection.ExecuteAsync(AuditSql, new { what = "api-key created", municipality, name });
        await transaction.CommitAsync(ct);
        return $"{Prefix}_{name}_{secret}";
    }

    public static async Task<IReadOnlyList<Key>> ListAsync(Database database, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        return (await connection.QueryAsync<Key>(ListSql)).AsList();
    }

    /// <returns>False when there is no such key.</returns>
    public static async Task<bool> RevokeAsync(Database database, string name, CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        if (await connection.ExecuteScalarAsync<string?>(RevokeSql, new { name }) is not { } municipality) return false;
        await connection.ExecuteAsync(AuditSql, new { what = "api-key revoked", municipality, name });
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>The gemeente whose key this is; null when it is nobody's.</summary>
    public static async Task<string?> MunicipalityOfAsync(Database database, string key, CancellationToken ct)
    {
        if (key.Split('_', 3) is not [Prefix, { Length: 12 } name, { Length: 43 } secret]) return null;
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var kept = await connection.QuerySingleOrDefaultAsync<Kept>(FindSql, new { name });
        return kept is not null && CryptographicOperations.FixedTimeEquals(kept.SecretHash, HashOf(secret))
            ? kept.Municipality
            : null;
    }

    static byte[] HashOf(string secret) => SHA256.HashData(Encoding.ASCII.GetBytes(secret));
}
