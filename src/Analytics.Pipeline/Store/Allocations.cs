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
        var rows = await CopyAsync(connection, key, partition, records, ct);
        await connection.ExecuteAsync($"""
            alter table care.{partition} add primary key (municipality, delivery_id, line);
            alter table care.{Table(key.Municipality)} attach partition care.{partition} for values in ({key.Number});
            """);
        return rows;
    }

    static async Task<long> CopyAsync(
        NpgsqlConnection connection, DeliveryKey key, string partition, IEnumerable<Allocation> records, CancellationToken ct)
    {
        var rows = 0L;
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy care.{partition} ({Columns}) from stdin (format binary)", ct);
        foreach (var record in records)
        {
            // The buffer is flushed every few hundred rows: waiting for each cell would cost more than the work.
            copy.StartRow();
            WriteRow(copy, key, record);
            if ((++rows & 0xFFF) == 0) ct.ThrowIfCancellationRequested();
        }
        await copy.CompleteAsync(ct);
        return rows;
    }

    static void WriteRow(NpgsqlBinaryImporter copy, DeliveryKey key, Allocation record)
    {
        copy.Write(key.Municipality, NpgsqlDbType.Text);
        copy.Write(key.Number, NpgsqlDbType.Bigint);
        copy.Write(record.Line, NpgsqlDbType.Integer);
        copy.Write(record.Number, NpgsqlDbType.Bigint);
        copy.Write(record.YouthKey, NpgsqlDbType.Uuid);
        copy.Write(record.BirthYear, NpgsqlDbType.Smallint);
        Text(copy, record.Sex);
        Text(copy, record.Neighbourhood);
        Text(copy, record.Category);
        Text(copy, record.Product);
        copy.Write((short)record.Form, NpgsqlDbType.Smallint);
        copy.Write(record.Provider, NpgsqlDbType.Text);
        Text(copy, record.Referrer);
        Value(copy, record.AllocatedOn, NpgsqlDbType.Date);
        copy.Write(record.Validity.From, NpgsqlDbType.Date);
        Value(copy, record.Validity.Until, NpgsqlDbType.Date);
        Value(copy, record.CareFrom, NpgsqlDbType.Date);
        Value(copy, record.CareUntil, NpgsqlDbType.Date);
        Value(copy, record.Volume, NpgsqlDbType.Integer);
        Text(copy, record.Unit);
        Text(copy, record.Frequency);
        Value(copy, record.TariffCents, NpgsqlDbType.Bigint);
        Value(copy, record.DeclaredCents, NpgsqlDbType.Bigint);
        Text(copy, record.EndReason);
        Text(copy, record.ChangeReason);
        Text(copy, record.Segment);
        Text(copy, record.TargetGroup);
        Value(copy, record.HouseholdKey, NpgsqlDbType.Uuid);
    }

    static void Text(NpgsqlBinaryImporter copy, string? text)
    {
        if (text is null) copy.WriteNull();
        else copy.Write(text, NpgsqlDbType.Text);
    }

    static void Value<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type) where T : struct
    {
        if (value is null) copy.WriteNull();
        else copy.Write(value.Value, type);
    }

    /// <summary>allocation_gm0748: the code was checked to be GM and four digits.</summary>
    static string Table(string municipality) => "allocation_" + municipality.ToLowerInvariant();
}
