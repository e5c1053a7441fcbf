using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.App.Jobs;

/// <summary>
/// Removes what is kept for no reason: bytes that no waiting delivery names, left by an upload that was cut off or by a
/// delivery that was given up, and old history of jobs.
/// </summary>
public sealed class CleanUpJob(Database database) : IScheduledJob
{
    /// <summary>An upload that is still coming in is younger than this.</summary>
    static readonly TimeSpan SpoolAge = TimeSpan.FromHours(1);

    const string HistorySql = "delete from audit.job_run where started_at < now() - interval '180 days'";

    public async Task<string?> RunAsync(CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        await Deliveries.GiveUpOnColumnsAsync(connection);
        var waiting = await Deliveries.SpooledAsync(connection);
        new Spool(database.DataDirectory).DeleteAllBut(waiting, SpoolAge);
        await connection.ExecuteAsync(HistorySql);
        return null;
    }
}
