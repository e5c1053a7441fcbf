using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>What became of taking a delivery back.</summary>
/// <param name="State">Withdrawn, or refused when it had not counted yet; else where it stood already.</param>
/// <param name="Restored">The earlier delivery that counts again; null when none does.</param>
public sealed record WithdrawalOutcome(bool Changed, DeliveryState State, long? Restored);

/// <summary>
/// Takes a delivery back: it no longer counts, and its records are deleted, because nothing needs them any more. What
/// was published stays as it was published; the next release is without it.
/// </summary>
public static class Withdrawal
{
    const string StateSql = """
        update intake.delivery
        set    state = @state, decided_at = now(),
               sentence = case when @state = 'refused' then 'Geweigerd: afgekeurd na controle.' else sentence end
        where  municipality = @municipality and delivery_id = @number
        """;

    // What it replaced: of the same period, and the last that counted before it.
    const string ReplacedSql = """
        select   b.delivery_id
        from     intake.delivery d
        join     intake.delivery b on b.municipality = d.municipality and b.kind = d.kind and b.period = d.period
        where    d.municipality = @municipality and d.delivery_id = @number and d.state = 'accepted'
          and    b.state = 'replaced' and b.decided_at <= d.decided_at
        order by b.decided_at desc, b.delivery_id desc
        limit    1
        """;

    const string RestoreSql = """
        update intake.delivery
        set    state = 'accepted', decided_at = now()
        where  municipality = @municipality and delivery_id = @restored and state = 'replaced'
        """;

    const string AllocationsSql =
        "delete from care.allocation where municipality = @municipality and delivery_id = @number";

    const string ClaimsSql = "delete from care.claim where municipality = @municipality and delivery_id = @number";

    const string PopulationSql =
        "delete from care.population where municipality = @municipality and delivery_id = @number";

    const string FiguresSql =
        "delete from care.area_figure where municipality = @municipality and delivery_id = @number";

    /// <summary>The delivery that would count again without this one; null when there is none.</summary>
    public static Task<long?> ReplacedByAsync(NpgsqlConnection connection, DeliveryKey key) =>
        connection.ExecuteScalarAsync<long?>(ReplacedSql, new { key.Municipality, key.Number });

    /// <summary>
    /// Within the delivery's own work, and commits. One that waits for approval is refused, one that counts or waits to
    /// be checked is withdrawn; of any other nothing changes.
    /// </summary>
    /// <param name="restore">Whether what it replaced counts again.</param>
    public static async Task<WithdrawalOutcome> RunAsync(
        DeliveryWork work, WithdrawalReason reason, bool restore, string actor, CancellationToken ct)
    {
        if (work.State is not (DeliveryState.Received or DeliveryState.Columns or DeliveryState.Checked
            or DeliveryState.Accepted))
            return new WithdrawalOutcome(false, work.State, null);
        var (connection, key) = (work.Connection, work.Key);
        var state = work.State == DeliveryState.Checked ? DeliveryState.Refused : DeliveryState.Withdrawn;
        var restored = restore ? await ReplacedByAsync(connection, key) : null;
        await connection.ExecuteAsync(StateSql, new { key.Municipality, key.Number, state = state.Key() });
        foreach (var records in (string[])[AllocationsSql, FiguresSql, ClaimsSql, PopulationSql])
            await connection.ExecuteAsync(records, new { key.Municipality, key.Number });
        await work.AuditAsync(key, actor, state.Key(), reason.Key());
        if (restored is { } earlier)
        {
            await connection.ExecuteAsync(RestoreSql, new { key.Municipality, restored });
            await work.AuditAsync(key with { Number = earlier }, actor, DeliveryState.Accepted.Key(),
                $"Restored: delivery {key.Number} was withdrawn.");
        }
        await work.CommitAsync(ct);
        return new WithdrawalOutcome(true, state, restored);
    }
}
