using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>A delivery as the list of deliveries shows it. Counts are null until it was checked.</summary>
[method: ExplicitConstructor] // Dapper does not match an array by itself.
public sealed record DeliveryRow(
    string Municipality, long DeliveryId, string Kind, string FileName, string State, DateTime ReceivedAt,
    string? Period, string? Sentence, string[]? Recognised, int? Lines, int? HeaderLines, int? BlankLines,
    int? Stored, int? Quarantined, long? AmountCents, long? StoredCents, long? QuarantinedCents);

/// <summary>Deliveries as they come in and wait. What is done with one is <see cref="DeliveryWork"/>.</summary>
public static class Deliveries
{
    const string RegisterSql = """
        insert into intake.delivery (municipality, kind, file_name, spool, approve, year)
        values (@municipality, @kind, @fileName, @spool, @approve, @year)
        returning delivery_id
        """;

    const string WaitingSql = """
        select   municipality, delivery_id as number
        from     intake.delivery
        where    state = 'received'
        order by delivery_id
        """;

    const string ListSql = """
        select   municipality, delivery_id, kind, file_name, state, received_at, period, sentence, recognised, lines,
                 header_lines, blank_lines, stored, quarantined, amount_cents, stored_cents, quarantined_cents
        from     intake.delivery
        where    @municipality::text is null or municipality = @municipality
        order by delivery_id desc
        limit    @limit offset @offset
        """;

    const string FindSql = """
        select   municipality, delivery_id, kind, file_name, state, received_at, period, sentence, recognised, lines,
                 header_lines, blank_lines, stored, quarantined, amount_cents, stored_cents, quarantined_cents
        from     intake.delivery
        where    municipality = @municipality and delivery_id = @number
        """;

    const string FindingsSql = """
        select   line, column_name as "column", rule, level
        from     intake.finding
        where    municipality = @municipality and delivery_id = @number
        order by level desc, finding_no
        limit    @limit offset @offset
        """;

    const string SpooledSql = "select spool from intake.delivery where state in ('received', 'columns')";

    const string SpoolOfSql =
        "select spool from intake.delivery where municipality = @municipality and delivery_id = @number and state = 'columns'";

    const string AgainSql = """
        update intake.delivery
        set    state = 'received', sentence = null
        where  municipality = @municipality and delivery_id = @number and state = 'columns'
        """;

    const string GiveUpSql = """
        update intake.delivery
        set    state = 'refused'
        where  state = 'columns' and received_at < now() - interval '7 days'
        """;

    /// <summary>Writes down that a file came in; its bytes are already in the <see cref="Spool"/>.</summary>
    public static async Task<DeliveryKey> RegisterAsync(
        NpgsqlConnection connection, string municipality, ExtractKind kind, string fileName, string spool, bool approve,
        int? year = null)
    {
        var number = await connection.ExecuteScalarAsync<long>(
            RegisterSql, new { municipality, kind = kind.Key(), fileName, spool, approve, year });
        return new DeliveryKey(municipality, number);
    }

    /// <summary>Those that wait to be checked, oldest first.</summary>
    public static async Task<IReadOnlyList<DeliveryKey>> WaitingAsync(NpgsqlConnection connection) =>
        (await connection.QueryAsync<DeliveryKey>(WaitingSql)).AsList();

    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<DeliveryRow>> ListAsync(
        NpgsqlConnection connection, string? municipality, int limit, int offset = 0) =>
        (await connection.QueryAsync<DeliveryRow>(ListSql, new { municipality, limit, offset })).AsList();

    public static Task<DeliveryRow?> FindAsync(NpgsqlConnection connection, DeliveryKey key) =>
        connection.QuerySingleOrDefaultAsync<DeliveryRow>(FindSql, new { key.Municipality, key.Number });

    /// <summary>Errors first, then in the order of the file.</summary>
    public static async Task<IReadOnlyList<Finding>> FindingsAsync(
        NpgsqlConnection connection, DeliveryKey key, int limit = int.MaxValue, int offset = 0) =>
        (await connection.QueryAsync<(int Line, string Column, string Rule, short Level)>(
            FindingsSql, new { key.Municipality, key.Number, limit, offset }))
        .Select(row => new Finding(row.Line, row.Column, row.Rule, (Severity)row.Level)).ToList();

    /// <summary>All of them, errors first, without keeping them all: there may be millions.</summary>
    public static async IAsyncEnumerable<Finding> StreamFindings(NpgsqlConnection connection, DeliveryKey key)
    {
        var rows = connection.QueryUnbufferedAsync<(int Line, string Column, string Rule, short Level)>(
            FindingsSql, new { key.Municipality, key.Number, limit = int.MaxValue, offset = 0 });
        await foreach (var row in rows) yield return new Finding(row.Line, row.Column, row.Rule, (Severity)row.Level);
    }

    /// <summary>Names in the spool that still have to be read.</summary>
    public static async Task<IReadOnlySet<string>> SpooledAsync(NpgsqlConnection connection) =>
        (await connection.QueryAsync<string>(SpooledSql)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The name in the spool of a delivery that waits for its columns; null when it does not.</summary>
    public static Task<string?> WaitingForColumnsAsync(NpgsqlConnection connection, DeliveryKey key) =>
        connection.ExecuteScalarAsync<string?>(SpoolOfSql, new { key.Municipality, key.Number });

    /// <summary>Lets a delivery be checked again, now that its columns are known.</summary>
    public static async Task<bool> CheckAgainAsync(NpgsqlConnection connection, DeliveryKey key) =>
        await connection.ExecuteAsync(AgainSql, new { key.Municipality, key.Number }) == 1;

    /// <summary>A file for which nobody chose columns within a week is refused after all.</summary>
    public static Task GiveUpOnColumnsAsync(NpgsqlConnection connection) => connection.ExecuteAsync(GiveUpSql);
}
