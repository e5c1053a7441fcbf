using System.Globalization;
using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Store;

/// <summary>
/// Stage 3, Store: the allocations of a delivery, as a partition of its own. It is filled by COPY before it is attached,
/// so that readers see all of it or nothing, and an insert into a large indexed table never happens.
/// </summary>
public static class Allocations
{
    const string Columns = """
        municipality, delivery_id, line, allocation_number, youth_key, birth_year, sex, neighbourhood, category, product,
        care_form, provider, referrer, allocated_on, valid_from, valid_until, care_from, care_until, volume, unit,
        frequency, tariff_cents, declared_cents, end_reason, change_reason, segment, target_group, household_key
        """;

    /// <summary>
    /// The municipality's own partition, once and for all. In a transaction of its own: making it locks the whole table
    /// for a moment, and a delivery under way would make that long.
    /// </summary>
    public static Task PrepareAsync(NpgsqlDataSource database, string municipality, CancellationToken ct)
    {
        if (!AreaCode.IsMunicipality(municipality)) throw new ArgumentException("Not a gemeente code.", nameof(municipality));
        return PrepareCheckedAsync(database, municipality, ct);
    }

    static async Task PrepareCheckedAsync(NpgsqlDataSource database, string municipality, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('partition of care.allocation'))");
        await connection.ExecuteAsync($"""
            create table if not exists care.{Table(municipality)} partition of care.allocation
            for values in ('{municipality}') partition by list (delivery_id)
            """);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Fills and attaches the delivery's partition, in the caller's transaction.</summary>
    /// <returns>The number of records stored.</returns>
    public static async Task<long> StoreAsync(
        NpgsqlConnection connection, DeliveryKey key, IEnumerable<Allocation> records, CancellationToken ct)
    {
        var partition = string.Create(CultureInfo.InvariantCulture, $"{Table(key.Municipality)}_{key.Number}");
        await connection.ExecuteAsync($"""
            create table care.{partition} (like care.allocation including constraints,
                check (municipality is not null and municipality = '{key.Municipality}'
                   and delivery_id is not null and delivery_id = {key.Number}))
            """);
        var rows = await BulkCopy.InsertAsync(connection, $"copy care.{partition} ({Columns}) from stdin (format binary)",
            records, (copy, record) => WriteRow(copy, key, record), ct);
        await connection.ExecuteAsync($"""
            alter table care.{partition} add primary key (municipality, delivery_id, line);
            alter table care.{Table(key.Municipality)} attach partition care.{partition} for values in ({key.Number});
            """);
        return rows;
    }

    static void WriteRow(NpgsqlBinaryImporter copy, DeliveryKey key, Allocation record)
    {
        copy.Text(key.Municipality);
        copy.Write(key.Number, NpgsqlDbType.Bigint);
        copy.Write(record.Line, NpgsqlDbType.Integer);
        copy.Write(record.Number, NpgsqlDbType.Bigint);
        copy.Write(record.YouthKey, NpgsqlDbType.Uuid);
        copy.Write(record.BirthYear, NpgsqlDbType.Smallint);
        copy.Text(record.Sex);
        copy.Text(record.Neighbourhood);
        copy.Text(record.Category);
        copy.Text(record.Product);
        copy.Write((short)record.Form, NpgsqlDbType.Smallint);
        copy.Text(record.Provider);
        copy.Text(record.Referrer);
        copy.Value(record.AllocatedOn, NpgsqlDbType.Date);
        copy.Write(record.Validity.From, NpgsqlDbType.Date);
        copy.Value(record.Validity.Until, NpgsqlDbType.Date);
        copy.Value(record.CareFrom, NpgsqlDbType.Date);
        copy.Value(record.CareUntil, NpgsqlDbType.Date);
        copy.Value(record.Volume, NpgsqlDbType.Integer);
        copy.Text(record.Unit);
        copy.Text(record.Frequency);
        copy.Value(record.TariffCents, NpgsqlDbType.Bigint);
        copy.Value(record.DeclaredCents, NpgsqlDbType.Bigint);
        copy.Text(record.EndReason);
        copy.Text(record.ChangeReason);
        copy.Text(record.Segment);
        copy.Text(record.TargetGroup);
        copy.Value(record.HouseholdKey, NpgsqlDbType.Uuid);
    }

    /// <summary>allocation_gm0748: the code was checked to be GM and four digits.</summary>
    static string Table(string municipality) => "allocation_" + municipality.ToLowerInvariant();
}
