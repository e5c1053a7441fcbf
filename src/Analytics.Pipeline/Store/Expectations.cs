using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>The delivery calendar: what is expected, and what came of it.</summary>
public static class Expectations
{
    // Without an expectation of its own a municipality delivers allocations every quarter, from its first delivery on.
    const string LoadSql = """
        select   municipality, kind, frequency, due_days::integer, since
        from     intake.expectation
        union all
        select   d.municipality, 'toewijzingen', 'kwartaal', 30,
                 min(d.received_at at time zone 'Europe/Amsterdam')::date
        from     intake.delivery d
        where    not exists (
                     select from intake.expectation e
                     where  e.municipality = d.municipality and e.kind = 'toewijzingen')
        group by d.municipality
        order by 1, 2
        """;

    const string ReceivedSql = """
        select distinct municipality, kind, (received_at at time zone 'Europe/Amsterdam')::date as day
        from   intake.delivery
        where  state in ('received', 'checked', 'accepted', 'replaced')
        """;

    const string SetSql = """
        insert into intake.expectation (municipality, kind, frequency, due_days, since)
        values (@municipality, @kind, @frequency, @dueDays, @since)
        on conflict (municipality, kind) do update
        set    frequency = excluded.frequency, due_days = excluded.due_days, since = excluded.since
        """;

    const string AuditSql = """
        insert into audit.event (actor, what, municipality, detail)
        values (@actor, 'expectation', @municipality, @detail)
        """;

    sealed record Row(string Municipality, string Kind, string Frequency, int DueDays, DateOnly Since);

    sealed record Arrival(string Municipality, string Kind, DateOnly Day);

    /// <summary>Of each municipality and kind the delivery about the period that ended last.</summary>
    public static async Task<IReadOnlyList<ExpectedDelivery>> CurrentAsync(NpgsqlConnection connection, DateOnly today)
    {
        var arrivals = (await connection.QueryAsync<Arrival>(ReceivedSql))
            .ToLookup(one => (one.Municipality, one.Kind), one => one.Day);
        return
        [
            .. (await connection.QueryAsync<Row>(LoadSql))
                .Select(row => DeliveryCalendar.Current(new DeliveryExpectation(row.Municipality,
                    DeliveryWords.ParseKind(row.Kind)!.Value, DeliveryCalendar.ParseRhythm(row.Frequency)!.Value,
                    row.DueDays, row.Since), arrivals[(row.Municipality, row.Kind)], today))
                .OfType<ExpectedDelivery>(),
        ];
    }

    /// <summary>Replaces what was expected of this municipality and kind.</summary>
    public static async Task SetAsync(
        NpgsqlConnection connection, DeliveryExpectation expectation, string actor, CancellationToken ct)
    {
        var (kind, frequency) = (expectation.Kind.Key(), expectation.Rhythm.Key());
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(SetSql,
            new { expectation.Municipality, kind, frequency, expectation.DueDays, expectation.Since });
        await connection.ExecuteAsync(AuditSql, new
        {
            actor, expectation.Municipality,
            detail = string.Create(null, $"{kind}: {frequency}, {expectation.DueDays} days"),
        });
        await transaction.CommitAsync(ct);
    }
}
