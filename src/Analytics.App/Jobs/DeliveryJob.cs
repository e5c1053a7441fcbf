using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Npgsql;

namespace Analytics.App.Jobs;

/// <summary>
/// Works through the waiting deliveries: of one municipality in the order in which they came, of several at the same
/// time, by as many workers as there are. Asks for a refresh when what counts has changed.
/// </summary>
/// <remarks>
/// A worker claims a municipality with a lock of its session, so a worker that dies lets go of it. What keeps a
/// delivery from being taken in twice is not that lock but its state, which changes in the transaction that stores its
/// records.
/// </remarks>
public sealed partial class DeliveryJob(Database database, Flow flow, ILogger<DeliveryJob> log) : IScheduledJob
{
    public const string Actor = "worker";

    public async Task<string?> RunAsync(CancellationToken ct)
    {
        await using var session = await database.Owner.OpenConnectionAsync(ct);
        // After a failure those behind it wait too: taken in later, it would replace what is newer.
        var failed = new HashSet<string>(StringComparer.Ordinal);
        while (await ClaimAsync(session, failed) is { } delivery)
        {
            if (!await ProcessAsync(delivery, ct)) failed.Add(delivery.Municipality);
            await DeliveryClaims.LetGoAsync(session, delivery.Municipality);
            ct.ThrowIfCancellationRequested();
        }
        return await Basis.IsNewAsync(session) ? Schedule.Region : null;
    }

    /// <summary>The oldest of a municipality that no other worker is busy with; null when there is none.</summary>
    static async Task<DeliveryKey?> ClaimAsync(NpgsqlConnection session, HashSet<string> failed)
    {
        var waiting = await Deliveries.WaitingAsync(session);
        foreach (var oldest in waiting.DistinctBy(delivery => delivery.Municipality))
        {
            if (failed.Contains(oldest.Municipality)) continue;
            if (!await DeliveryClaims.TryAsync(session, oldest.Municipality)) continue;
            if (await DeliveryClaims.IsWaitingAsync(session, oldest)) return oldest;
            await DeliveryClaims.LetGoAsync(session, oldest.Municipality); // Another worker has just done it.
        }
        return null;
    }

    async Task<bool> ProcessAsync(DeliveryKey delivery, CancellationToken ct)
    {
        var subject = DeliveryQueue.SubjectOf(delivery);
        await using var run = await JobProgress.BeginAsync(database, Schedule.Deliveries, subject, null, ct);
        try
        {
            var outcome = await flow.TakeInAsync(delivery, Actor, run.Share("read"), ct);
            await run.DoneAsync(Words(outcome));
            LogDone(delivery.Municipality, delivery.Number, outcome.State);
            return true;
        }
        catch (Exception e) when (ct.IsCancellationRequested)
        {
            await run.FailAsync("Onderbroken omdat de worker stopt; wordt vanzelf hervat.");
            throw new OperationCanceledException("Stopped while taking in a delivery.", e, ct);
        }
        catch (Exception e)
        {
            LogFailed(delivery.Municipality, delivery.Number, Failure.Trace(e));
            return await FailedAsync(delivery, run, e, ct);
        }
    }

    /// <returns>Whether it is decided: given up, or taken in after all.</returns>
    async Task<bool> FailedAsync(DeliveryKey delivery, JobProgress run, Exception e, CancellationToken ct)
    {
        var (reason, counts) = (Failure.Reason(e), !Failure.IsOutage(e));
        var state = await DeliveryClaims.FailedAsync(database.Owner, delivery, reason, counts, ct);
        var isGivenUp = state == DeliveryState.Failed;
        await run.FailAsync(isGivenUp ? $"{reason} Onderzoek nodig: na meer pogingen opgegeven." : reason);
        return state != DeliveryState.Received;
    }

    static string Words(DeliveryOutcome outcome) => outcome.SameAs is { } same
        ? string.Create(null, $"Gelijk aan levering {same}; er verandert niets.")
        : outcome.Report?.Sentence ?? "Was al verwerkt.";

    [LoggerMessage(Level = LogLevel.Information, Message = "Delivery {Number} of {Municipality}: {State}")]
    partial void LogDone(string municipality, long number, DeliveryState state);

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Number} of {Municipality} was not taken in: {Trace}")]
    partial void LogFailed(string municipality, long number, string trace);
}
