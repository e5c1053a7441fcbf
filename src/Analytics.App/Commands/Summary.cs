using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.App.Commands;

/// <summary>What a demo brought about: <c>summary.json</c>.</summary>
public sealed record Summary(
    bool Changed, int Deliveries, long Rows, int Children, int Areas, int Signals, int Candidates, int Releases,
    IReadOnlyDictionary<string, double> Seconds)
{
    const string NewestReleaseSql = "select max(release) from released.release";

    /// <summary>Number of the release that stands, or null.</summary>
    public static async Task<int?> NewestReleaseAsync(Database database, CancellationToken ct)
    {
        await using var connection = await database.Site.OpenConnectionAsync(ct);
        return await connection.ExecuteScalarAsync<int?>(NewestReleaseSql);
    }
}
