using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>A delivery that has just been stored, next to the one that counts now.</summary>
static class EarlierDelivery
{
    const string BeforeSql = """
        select   delivery_id, period is not distinct from @period as same_period
        from     intake.delivery
        where    municipality = @municipality and kind = 'toewijzingen' and state = 'accepted'
          and    delivery_id <> @number
        order by same_period desc, decided_at desc
        limit    1
        """;

    // Care that ended before nearly all that the new delivery holds is not asked for: its window has moved on.
    // One pass over both, and no join: of a delivery that was stored a moment ago the server knows no sizes yet, and it
    // would take its time.
    const string NumbersSql = """
        with seen as (
            select percentile_disc(0.01) within group (order by valid_until) as first
            from   care.allocation
            where  municipality = @municipality and delivery_id = @number
        ),
        numbers as (
            select   a.allocation_number,
                     bool_or(a.delivery_id = @before and a.change_reason is distinct from '13'
                         and (a.valid_until is null or seen.first is null or a.valid_until >= seen.first)) as expected,
                     bool_or(a.delivery_id = @number) as there
            from     care.allocation a, seen
            where    a.municipality = @municipality and a.delivery_id in (@number, @before)
            group by a.allocation_number
        )
        select count(*) filter (where expected), count(*) filter (where expected and not there)
        from   numbers
        """;

    /// <returns>Null when nothing counts yet to compare with.</returns>
    public static async Task<DeliveryPair?> PairAsync(
        NpgsqlConnection connection, DeliveryKey key, string period, IReadOnlyList<DeliveryTotal> totals)
    {
        var parameters = new { key.Municipality, key.Number, period };
        var before = await connection.QueryFirstOrDefaultAsync<Before?>(BeforeSql, parameters);
        if (before is null) return null;
        var earlier = await DeliveryTotals.LoadAsync(connection, key with { Number = before.DeliveryId });
        if (earlier.Count == 0) return null; // It was taken in before totals were kept.
        var (numbers, gone) = await connection.QuerySingleAsync<(long, long)>(NumbersSql,
            new { key.Municipality, key.Number, before = before.DeliveryId });
        return new DeliveryPair(before.SamePeriod, totals, earlier, numbers, gone);
    }

    sealed record Before(long DeliveryId, bool SamePeriod);
}
