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
    const string NumbersSql = """
        with seen as (
            select percentile_disc(0.01) within group (order by valid_until) as first
            from   care.allocation
            where  municipality = @municipality and delivery_id = @number
        ),
        expected as (
            select distinct a.allocation_number
            from   care.allocation a, seen
            where  a.municipality = @municipality and a.delivery_id = @before
              and  (a.valid_until is null or seen.first is null or a.valid_until >= seen.first)
              and  a.change_reason is distinct from '13'
        )
        select count(*), count(*) filter (where n.allocation_number is null)
        from   expected e
        left join (
            select distinct allocation_number from care.allocation
            where  municipality = @municipality and delivery_id = @number) n using (allocation_number)
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
