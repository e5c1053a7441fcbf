using Analytics.App.Commands;
using Analytics.Pipeline;
using Analytics.Pipeline.Store;

namespace Analytics.App.Jobs;

/// <summary>
/// Computes all that follows from the deliveries and publishes it. Asked for several times at once, it does it once:
/// the later ones find nothing new.
/// </summary>
public sealed partial class RegionJob(Database database, Flow flow, ILogger<RegionJob> log) : IScheduledJob
{
    const string Subject = "regio";

    public async Task<string?> RunAsync(CancellationToken ct)
    {
        var basis = await NeededAsync(ct);
        if (basis is null) return null;
        await using var run = await JobProgress.BeginAsync(database, Schedule.Region, Subject, basis, ct);
        try
        {
            var outcome = await flow.RefreshAsync(run.Stages, ct);
            await run.DoneAsync(RefreshCommand.Words(outcome));
            LogDone(outcome.Release, outcome.IsNew);
        }
        catch (Exception e) when (ct.IsCancellationRequested)
        {
            await run.FailAsync("Onderbroken omdat de worker stopt; wordt vanzelf hervat.");
            throw new OperationCanceledException("Stopped during a refresh.", e, ct);
        }
        catch (Exception e)
        {
            LogFailed(Failure.Trace(e));
            await run.FailAsync(Failure.Reason(e));
        }
        return null;
    }

    /// <summary>What the refresh will rest on at least; null when none is needed.</summary>
    async Task<string?> NeededAsync(CancellationToken ct)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(ct);
        var isNeeded = await Basis.IsNewAsync(connection) || !await Basis.IsRecentAsync(connection);
        return isNeeded ? await Basis.NowAsync(connection) : null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Refreshed; release {Release}, new: {IsNew}")]
    partial void LogDone(int release, bool isNew);

    [LoggerMessage(Level = LogLevel.Error, Message = "The refresh failed: {Trace}")]
    partial void LogFailed(string trace);
}
