using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Npgsql;

namespace Analytics.App.Exports;

/// <summary>What is in a folder of released tables, so that a reader can check that it is whole.</summary>
public sealed record Manifest(
    int Release, DateTime MadeAt, string MethodVersion, string Region, string Name, IReadOnlyList<ManifestFile> Files)
{
    const string Sql = """
        select release, made_at, method_version, region, region_name as name
        from   released.release
        order by release desc
        limit  1
        """;

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    sealed record Row(int Release, DateTime MadeAt, string MethodVersion, string Region, string Name);

    /// <summary>Of the release that stands, still without files; null when there is none.</summary>
    public static async Task<Manifest?> OfAsync(NpgsqlConnection connection) =>
        await connection.QuerySingleOrDefaultAsync<Row>(Sql) is { } row
            ? new Manifest(row.Release, row.MadeAt, row.MethodVersion, row.Region, row.Name, [])
            : null;

    public Task WriteAsync(string path, CancellationToken ct) =>
        WholeFile.WriteAsync(path, ownOnly: false, async file =>
        {
            await JsonSerializer.SerializeAsync(file, this, Options, ct);
            return true;
        });
}

/// <summary>A table of the release.</summary>
/// <param name="Sha256">Of the file's bytes.</param>
public sealed record ManifestFile(string Name, long Rows, IReadOnlyList<string> Columns, string Sha256)
{
    public static async Task<ManifestFile> OfAsync(string path, long rows, ExportQuery query, CancellationToken ct)
    {
        await using var file = File.OpenRead(path);
        return new ManifestFile(Path.GetFileName(path), rows, [.. query.Columns.Select(column => column.Name)],
            Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)));
    }
}
