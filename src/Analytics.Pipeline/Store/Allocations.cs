using System.Globalization;
using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>
/// Stage 3, Store: the allocations of a delivery, as a partition of its own. It is filled by COPY before it is
/// attached,
/// so that readers see all of it or nothing, and an insert into a large indexed table never happens.
/// </summary>
public static class Allocations
{
    const string Columns = """
        municipality, delivery_id, line, allocation_number, youth_key, birth_year, sex, neighbourhood, category,
        product, care_form, provider, referrer, allocated_on, valid_from, valid_until, care_from, care_until, volume, unit,
        frequency, tariff_cents, declared_cents, end_reason, change_reason, segment, target_group, household_key
        """;

    const short ColumnCount = 28;

    /// <summary>
    /// The municipality's own partition, once and for all. In a transaction of its own: making it locks the whole table
    /// for a moment, and a delivery under way would make that long.
    /// </summary>
    public static Task PrepareAsync(NpgsqlDataSource database, string municipality, CancellationToken ct)
    {
        if (!AreaCode.IsMunicipality(municipality))
            throw new ArgumentException("Not a gemeente code.", nameof(municipality));
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

    /// <summary>
    /// Fills and attaches the delivery's partition, in the caller's transaction. The primary key is there from the
    /// start: rows come in its order, and the server keeps it up where it would wait for the next rows.
    /// </summary>
    /// <returns>The number of records stored.</returns>
    public static async Task<long> StoreAsync(
        NpgsqlConnection connection, DeliveryKey key, IEnumerable<Allocation> records, CancellationToken ct)
    {
        var partition = string.Create(CultureInfo.InvariantCulture, $"{Table(key.Municipality)}_{key.Number}");
        await connection.ExecuteAsync($"""
            create table care.{partition} (like care.allocation including constraints,
                primary key (municipality, delivery_id, line),
                check (municipality is not null and municipality = '{key.Municipality}'
                   and delivery_id is not null and delivery_id = {key.Number}))
            """);
        var rows = await FillAsync(connection, partition, key, records, ct);
        await connection.ExecuteAsync($"""
            alter table care.{Table(key.Municipality)} attach partition care.{partition} for values in ({key.Number});
            """);
        return rows;
    }

    /// <summary>Three at work: one reads and judges rows, this makes bytes of them, and the server stores them.</summary>
    static async Task<long> FillAsync(
        NpgsqlConnection connection, string partition, DeliveryKey key, IEnumerable<Allocation> records,
        CancellationToken ct)
    {
        var (rows, count) = (new CopyRows(), 0L);
        await using var copy = await connection.BeginRawBinaryCopyAsync(
            $"copy care.{partition} ({Columns}) from stdin (format binary)", ct);
        try
        {
            rows.Begin();
            await foreach (var batch in Ahead.Of(records, ct))
            {
                foreach (var record in batch) WriteRow(rows, key, record);
                await rows.SendAsync(copy, ct);
                count += batch.Length;
            }
            rows.End();
            await rows.SendAsync(copy, ct);
            return count;
        }
        catch
        {
            await copy.CancelAsync(); // Closing it would say that this is all.
            throw;
        }
    }

    static void WriteRow(CopyRows rows, DeliveryKey key, Allocation record)
    {
        rows.Row(ColumnCount);
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

    /// <summary>allocation_gm0748: the code was checked to be GM and four digits.</summary>
    static string Table(string municipality) => "allocation_" + municipality.ToLowerInvariant();
}
