using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>
/// Work on one delivery: one transaction, under one lock per municipality. Either all of it is there afterwards or
/// nothing, so a delivery that was cut off simply waits to be done again.
/// </summary>
public sealed class DeliveryWork : IAsyncDisposable
{
    const string LockSql = "select pg_advisory_xact_lock(hashtext('delivery ' || @municipality))";

    const string TakeSql = """
        select kind, file_name, spool, approve, state, year
        from   intake.delivery
        where  municipality = @municipality and delivery_id = @number
        for update
        """;

    // What was replaced stands as long as something counts in its place. When that was withdrawn, the same content may
    // come in again.
    const string SameSql = """
        select d.delivery_id
        from   intake.delivery d
        where  d.municipality = @municipality and d.kind = @kind and d.content_hash = @hash
          and  d.delivery_id <> @number
          and  (d.state in ('checked', 'accepted') or d.state = 'replaced' and exists (
                   select from intake.delivery later
                   where  later.municipality = d.municipality and later.kind = d.kind and later.period = d.period
                     and  later.state = 'accepted'))
        order by d.delivery_id
        limit  1
        """;

    const string SaveSql = """
        update intake.delivery
        set    state = @state, decided_at = now(), period = @period, content_hash = @hash, sentence = @sentence,
               recognised = @recognised, reference_date = @referenceDate, lines = @lines, header_lines = @headerLines,
               blank_lines = @blank, stored = @stored, quarantined = @quarantined, amount_cents = @amount,
               stored_cents = @amountStored, quarantined_cents = @amountQuarantined,
               profile_version = @profileVersion
        where  municipality = @municipality and delivery_id = @number
        """;

    const string ReplaceSql = """
        update intake.delivery
        set    state = 'replaced'
        where  municipality = @municipality and kind = @kind and period = @period and state = 'accepted'
          and  delivery_id <> @number
        """;

    const string ApproveSql = """
        update intake.delivery
        set    state = 'accepted', decided_at = now()
        where  municipality = @municipality and delivery_id = @number and state = 'checked'
        returning period
        """;

    const string AuditSql = """
        insert into audit.event (actor, what, municipality, delivery_id, detail)
        values (@actor, @what, @municipality, @number, @detail)
        """;

    const string ForgetSql = "delete from intake.delivery where municipality = @municipality and delivery_id = @number";

    readonly NpgsqlTransaction transaction;

    DeliveryWork(DeliveryKey key, NpgsqlConnection connection, NpgsqlTransaction transaction, TakenDelivery taken)
    {
        (Key, Connection, this.transaction) = (key, connection, transaction);
        Year = taken.Year;
        (Kind, FileName, SpoolName, Approve, State) = (DeliveryWords.ParseKind(taken.Kind)!.Value, taken.FileName,
            taken.Spool, taken.Approve, DeliveryWords.ParseState(taken.State));
    }

    sealed record TakenDelivery(string Kind, string FileName, string Spool, bool Approve, string State, short? Year);

    public DeliveryKey Key { get; }
    public NpgsqlConnection Connection { get; }
    public ExtractKind Kind { get; }
    public string FileName { get; }
    public string SpoolName { get; }

    /// <summary>Whether it counts at once, or waits for somebody's approval.</summary>
    public bool Approve { get; }

    public DeliveryState State { get; }

    /// <summary>Given with the file, for one that does not say it.</summary>
    public int? Year { get; }

    /// <exception cref="DatabaseException">There is no such delivery.</exception>
    public static async Task<DeliveryWork> BeginAsync(NpgsqlDataSource database, DeliveryKey key, CancellationToken ct)
    {
        var connection = await database.OpenConnectionAsync(ct);
        try
        {
            var transaction = await connection.BeginTransactionAsync(ct);
            await connection.ExecuteAsync(LockSql, new { key.Municipality });
            var taken = await connection.QuerySingleOrDefaultAsync<TakenDelivery>(TakeSql,
                new { key.Municipality, key.Number })
                ?? throw new DatabaseException($"There is no delivery {key.Number} of {key.Municipality}.");
            return new DeliveryWork(key, connection, transaction, taken);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>An earlier delivery of the same content that still stands, if any.</summary>
    public Task<long?> FindSameAsync(byte[] contentHash) => Connection.ExecuteScalarAsync<long?>(
        SameSql, new { Key.Municipality, Key.Number, kind = Kind.Key(), hash = contentHash });

    /// <summary>Marks where to go back to when the records turn out not to be wanted.</summary>
    public Task SavePointAsync(CancellationToken ct) => transaction.SaveAsync("records", ct);

    /// <summary>Undoes everything since <see cref="SavePointAsync"/>.</summary>
    public Task UndoRecordsAsync(CancellationToken ct) => transaction.RollbackAsync("records", ct);

    /// <summary>Writes down what the check found and where the delivery now stands, and commits.</summary>
    /// <param name="asksForColumns">Whether it waits for somebody to say what its columns are.</param>
    /// <param name="profileVersion">The version of the profile that it was read with.</param>
    public async Task<DeliveryState> DecideAsync(
        IntakeReport report, bool asksForColumns, int profileVersion, string actor, CancellationToken ct)
    {
        var state = asksForColumns ? DeliveryState.Columns
            : report.Verdict == Verdict.Refused ? DeliveryState.Refused
            : Approve ? DeliveryState.Accepted
            : DeliveryState.Checked;
        if (state == DeliveryState.Accepted) await ReplaceEarlierAsync(report.Period);
        await Connection.ExecuteAsync(SaveSql, Values(report, state, profileVersion));
        await Findings.SaveAsync(Connection, Key, report.Findings, ct);
        await DeliveryTotals.SaveAsync(Connection, Key, report.Totals, ct);
        await AuditAsync(actor, state.Key(), report.Sentence);
        await transaction.CommitAsync(ct);
        return state;
    }

    /// <summary>Lets a checked delivery count from now on; does nothing when it is not waiting for that.</summary>
    public async Task<bool> ApproveAsync(string actor, CancellationToken ct)
    {
        if (State != DeliveryState.Checked) return false;
        var period = await PeriodAsync();
        await ReplaceEarlierAsync(period);
        await Connection.ExecuteAsync(ApproveSql, new { Key.Municipality, Key.Number });
        await AuditAsync(actor, DeliveryState.Accepted.Key(), "");
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Takes the delivery off the list: its content is already there as delivery <paramref
    /// name="same"/>.</summary>
    public async Task ForgetAsync(long same, string actor, CancellationToken ct)
    {
        await Connection.ExecuteAsync(ForgetSql, new { Key.Municipality, Key.Number });
        await AuditAsync(actor, "identical", $"Same content as delivery {same}.");
        await transaction.CommitAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }

    Task<string> PeriodAsync() => Connection.QuerySingleAsync<string>(
        "select period from intake.delivery where municipality = @municipality and delivery_id = @number",
        new { Key.Municipality, Key.Number });

    Task<int> ReplaceEarlierAsync(string period) => Connection.ExecuteAsync(
        ReplaceSql, new { Key.Municipality, Key.Number, kind = Kind.Key(), period });

    Task AuditAsync(string actor, string what, string detail) => AuditAsync(Key, actor, what, detail);

    internal Task AuditAsync(DeliveryKey key, string actor, string what, string detail) =>
        Connection.ExecuteAsync(AuditSql, new { actor, what, key.Municipality, key.Number, detail });

    internal Task CommitAsync(CancellationToken ct) => transaction.CommitAsync(ct);

    object Values(IntakeReport report, DeliveryState state, int profileVersion) => new
    {
        Key.Municipality, Key.Number, state = state.Key(), report.Period, hash = report.ContentHash, report.Sentence,
        recognised = report.Recognised.ToArray(), report.ReferenceDate, report.Lines, report.HeaderLines, report.Blank,
        report.Stored, report.Quarantined, amount = report.AmountInCents, amountStored = report.AmountStoredCents,
        amountQuarantined = report.AmountQuarantinedCents,
        profileVersion = profileVersion == 0 ? (int?)null : profileVersion,
    };
}
