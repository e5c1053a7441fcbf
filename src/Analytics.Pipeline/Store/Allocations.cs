using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Validate;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>Stage 3, Store: the allocations of a delivery, as a partition of its own.</summary>
public static class Allocations
{
    const string Columns = """
        municipality, delivery_id, line, allocation_number, youth_key, birth_year, sex, neighbourhood, category,
        product, care_form, provider, referrer, allocated_on, valid_from, valid_until, care_from, care_until, volume, unit,
        frequency, tariff_cents, declared_cents, end_reason, change_reason, segment, target_group, household_key
        """;

    const string NumbersSql = """
        select   distinct a.allocation_number
        from     care.allocation a
        join     intake.delivery d using (municipality, delivery_id)
        where    a.municipality = @municipality and d.state in ('accepted', 'checked')
          and    a.allocation_number <= 2147483647
        order by a.allocation_number
        """;

    static readonly PartitionedTable<Allocation> table = new("allocation", Columns, Write);

    /// <summary>Makes the municipality's own partition, once and for all, in a transaction of its own.</summary>
    public static Task PrepareAsync(NpgsqlDataSource database, string municipality, CancellationToken ct) =>
        table.PrepareAsync(database, municipality, ct);

    /// <summary>Fills and attaches the delivery's partition, in the caller's transaction.</summary>
    /// <returns>The number of records stored.</returns>
    public static Task<long> StoreAsync(
        NpgsqlConnection connection, DeliveryKey key, IEnumerable<Allocation> records, CancellationToken ct) =>
        table.StoreAsync(connection, key, records, ct);

    /// <summary>Tells a check of claims which allocations there are: those in the deliveries that count or wait for
    /// approval.</summary>
    public static async Task<IntakeContext> ExtendAsync(
        NpgsqlConnection connection, IntakeContext context, CancellationToken ct)
    {
        if (context.Municipality is not { } municipality) return context;
        var numbers = new List<int>();
        await using var command = new NpgsqlCommand(NumbersSql, connection)
        {
            Parameters = { new("municipality", municipality) },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) numbers.Add((int)reader.GetInt64(0));
        return context with { Allocations = new AllocationNumbers([.. numbers]) };
    }

    static void Write(CopyRows rows, DeliveryKey key, Allocation record)
    {
        rows.Text(key.Municipality);
        rows.Long(key.Number);
        rows.Int(record.Line);
        rows.Long(record.Number);
        rows.Uuid(record.YouthKey);
        rows.Short(record.BirthYear);
        rows.Text(record.Sex);
        rows.Text(record.Neighbourhood);
        rows.Text(record.Category);
        rows.Text(record.Product);
        rows.Short((short)record.Form);
        rows.Text(record.Provider);
        rows.Text(record.Referrer);
        rows.Date(record.AllocatedOn);
        rows.Date(record.Validity.From);
        rows.Date(record.Validity.Until);
        rows.Date(record.CareFrom);
        rows.Date(record.CareUntil);
        rows.Int(record.Volume);
        rows.Text(record.Unit);
        rows.Text(record.Frequency);
        rows.Long(record.TariffCents);
        rows.Long(record.DeclaredCents);
        rows.Text(record.EndReason);
        rows.Text(record.ChangeReason);
        rows.Text(record.Segment);
        rows.Text(record.TargetGroup);
        rows.Uuid(record.HouseholdKey);
    }
}
