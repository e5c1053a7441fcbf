using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>A change of a delivery.</summary>
/// <param name="Actor">A role or a program, never a person's name.</param>
/// <param name="What">The state it came into, or "identical".</param>
/// <param name="Detail">The sentence of the check, or the key of a reason.</param>
public sealed record DeliveryEvent(DateTime At, string Actor, string What, string Detail);

/// <summary>All that happened to a delivery, oldest first.</summary>
public static class DeliveryHistory
{
    const string Sql = """
        select   at, actor, what, detail
        from     audit.event
        where    municipality = @municipality and delivery_id = @number
        order by event_id
        """;

    public static async Task<IReadOnlyList<DeliveryEvent>> LoadAsync(NpgsqlConnection connection, DeliveryKey key) =>
        (await connection.QueryAsync<DeliveryEvent>(Sql, new { key.Municipality, key.Number })).AsList();
}
