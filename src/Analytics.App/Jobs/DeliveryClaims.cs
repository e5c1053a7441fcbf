using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.App.Jobs;

/// <summary>Who works on which municipality, and how often a delivery was tried.</summary>
static class DeliveryClaims
{
    /// <summary>A delivery that cannot be taken in so often needs somebody to look at it.</summary>
    public const int MostAttempts = 3;

    /// <summary>
    /// Also counting runs that never ended, as when a file brings down the worker: without this it would do so for
    /// ever. Larger, because workers are also stopped, and databases restarted, for reasons not the delivery's.
    /// </summary>
    public const int MostStarts = 10;

    const string TrySql = "select pg_try_advisory_lock(hashtext('delivery worker'), hashtext(@municipality))";
    const string LetGoSql = "select pg_advisory_unlock(hashtext('delivery worker'), hashtext(@municipality))";

    const string IsWaitingSql = """
        select exists (
            select from intake.delivery
            where  municipality = @municipality and delivery_id = @number and state = 'received')
        """;

    const string FailedSql = """
        with counted as (
            select attempts + (case when @counts then 1 else 0 end) as attempts,
                   (select count(*) from audit.job_run where job = @job and subject = @subject) as starts
            from   intake.delivery
            where  municipality = @municipality and delivery_id = @number),
        tried as (
            select attempts, attempts >= @mostAttempts or starts >= @mostStarts as enough
            from   counted)
        update intake.delivery d
        set    attempts = t.attempts,
               state = case when t.enough then 'failed' else d.state end,
               decided_at = case when t.enough then now() end,
               sentence = case when t.enough then 'Onderzoek nodig: ' || @reason end
        from   tried t
        where  d.municipality = @municipality and d.delivery_id = @number and d.state = 'received'
        """;

    const string StateSql =
        "select state from intake.delivery where municipality = @municipality and delivery_id = @number";

    const string AuditSql = """
        insert into audit.event (actor, what, municipality, delivery_id, detail)
        values (@actor, 'failed', @municipality, @number, @reason)
        """;

    /// <summary>False when another worker has it. The lock is the session's: it goes with the worker.</summary>
    public static Task<bool> TryAsync(NpgsqlConnection session, string municipality) =>
        session.ExecuteScalarAsync<bool>(TrySql, new { municipality });

    public static Task LetGoAsync(NpgsqlConnection session, string municipality) =>
        session.ExecuteAsync(LetGoSql, new { municipality });

    public static Task<bool> IsWaitingAsync(NpgsqlConnection session, DeliveryKey delivery) =>
        session.ExecuteScalarAsync<bool>(IsWaitingSql, new { delivery.Municipality, delivery.Number });

    /// <summary>Counts a failure, on a connection of its own: that of the work may be what failed.</summary>
    /// <param name="counts">False when the delivery cannot help it.</param>
    /// <returns>
    /// Where it stands now. Not received and not failed when it was taken in after all: the commit arrived, the answer
    /// did not.
    /// </returns>
    public static async Task<DeliveryState> FailedAsync(
        NpgsqlDataSource database, DeliveryKey delivery, string reason, bool counts, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        var (municipality, number) = delivery;
        var changed = await connection.ExecuteAsync(FailedSql, new
        {
            municipality, number, reason, counts, job = Schedule.Deliveries,
            subject = DeliveryQueue.SubjectOf(delivery), mostAttempts = MostAttempts, mostStarts = MostStarts,
        });
        // A delivery that is gone was recognised as one that is already there.
        var state = await connection.ExecuteScalarAsync<string?>(StateSql, new { municipality, number });
        if (state is null) return DeliveryState.Withdrawn;
        if (changed == 1 && state == DeliveryState.Failed.Key())
            await connection.ExecuteAsync(AuditSql, new { actor = DeliveryJob.Actor, municipality, number, reason });
        return DeliveryWords.ParseState(state);
    }
}
