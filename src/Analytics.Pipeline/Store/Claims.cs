using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>Claims that were stored and whose allocation is not known.</summary>
public sealed record LooseClaims(int Rows, long Cents);

/// <summary>Stage 3, Store: the claims of a delivery, as a partition of its own.</summary>
public static class Claims
{
    const string Columns = """
        municipality, delivery_id, line, allocation_number, month, provider, category, product, volume, unit, amount_cents
        """;

    // As it is now: an allocation that came in after the claims is known.
    const string LooseSql = """
        select count(*)::int as rows, coalesce(sum(c.amount_cents), 0)::bigint as cents
        from   care.claim c
        where  c.municipality = @municipality and c.delivery_id = @number
          and  not exists (select from care.allocation a join intake.delivery d using (municipality, delivery_id)
                           where  a.municipality = @municipality and a.allocation_number = c.allocation_number
                             and  d.state in ('accepted', 'checked'))
        """;

    const string MonthsSql = """
        select   d.period, array_agg(distinct c.month) as months
        from     care.claim c
        join     intake.delivery d using (municipality, delivery_id)
        where    c.municipality = @municipality and d.state = 'accepted'
        group by d.period
        order by d.period
        """;

    static readonly PartitionedTable<Claim> table = new("claim", Columns, Write);

    /// <summary>Makes the municipality's own partition, once and for all, in a transaction of its own.</summary>
    public static Task PrepareAsync(NpgsqlDataSource database, string municipality, CancellationToken ct) =>
        table.PrepareAsync(database, municipality, ct);

    /// <summary>Fills and attaches the delivery's partition, in the caller's transaction.</summary>
    /// <returns>The number of records stored.</returns>
    public static Task<long> StoreAsync(
        NpgsqlConnection connection, DeliveryKey key, IEnumerable<Claim> records, CancellationToken ct) =>
        table.StoreAsync(connection, key, records, ct);

    /// <summary>Tells a check which allocations there are, and which months are claimed already.</summary>
    public static async Task<IntakeContext> ExtendAsync(
        NpgsqlConnection connection, IntakeContext context, CancellationToken ct)
    {
        if (context.Municipality is not { } municipality) return context;
        var rows = await connection.QueryAsync<(string Period, DateOnly[] Months)>(MonthsSql, new { municipality });
        return await Allocations.ExtendAsync(connection, context with
        {
            Claimed = [.. rows.Select(row => new ClaimedMonths(row.Period, row.Months.ToHashSet()))],
        }, ct);
    }

    /// <summary>What of a delivery belongs to no allocation that counts or waits for approval.</summary>
    public static Task<LooseClaims> LooseAsync(NpgsqlConnection connection, DeliveryKey key) =>
        connection.QuerySingleAsync<LooseClaims>(LooseSql, new { key.Municipality, key.Number });

    static void Write(CopyRows rows, DeliveryKey key, Claim record)
    {
        rows.Text(key.Municipality);
        rows.Long(key.Number);
        rows.Int(record.Line);
        rows.Long(record.Number);
        rows.Date(record.Month);
        rows.Text(record.Provider);
        rows.Text(record.Category);
        rows.Text(record.Product);
        rows.Int(record.Volume);
        rows.Text(record.Unit);
        rows.Long(record.AmountCents);
    }
}
