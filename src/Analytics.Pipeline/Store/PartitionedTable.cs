using System.Globalization;
using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>
/// A table of records that is a list of municipalities, each a list of deliveries. The partition of a delivery is
/// filled by COPY before it is attached, so that readers see all of it or nothing, and an insert into a large indexed
/// table never happens.
/// </summary>
/// <param name="name">In schema <c>care</c>.</param>
/// <param name="columns">In the order in which <paramref name="write"/> writes them.</param>
/// <param name="write">Writes one record's cells.</param>
sealed class PartitionedTable<TRecord>(string name, string columns, Action<CopyRows, DeliveryKey, TRecord> write)
{
    readonly short columnCount = (short)columns.Split(',').Length;

    /// <summary>
    /// The municipality's own partition, once and for all. In a transaction of its own: making it locks the whole table
    /// for a moment, and a delivery under way would make that long.
    /// </summary>
    public async Task PrepareAsync(NpgsqlDataSource database, string municipality, CancellationToken ct)
    {
        if (!AreaCode.IsMunicipality(municipality))
            throw new ArgumentException("Not a gemeente code.", nameof(municipality));
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync($"select pg_advisory_xact_lock(hashtext('partition of care.{name}'))");
        await connection.ExecuteAsync($"""
            create table if not exists care.{Of(municipality)} partition of care.{name}
            for values in ('{municipality}') partition by list (delivery_id)
            """);
        await transaction.CommitAsync(ct);
    }

    /// <summary>
    /// Fills and attaches the delivery's partition, in the caller's transaction. The primary key is there from the
    /// start: rows come in its order, and the server keeps it up where it would wait for the next rows.
    /// </summary>
    /// <returns>The number of records stored.</returns>
    public async Task<long> StoreAsync(
        NpgsqlConnection connection, DeliveryKey key, IEnumerable<TRecord> records, CancellationToken ct)
    {
        var partition = string.Create(CultureInfo.InvariantCulture, $"{Of(key.Municipality)}_{key.Number}");
        await connection.ExecuteAsync($"""
            create table care.{partition} (like care.{name} including constraints,
                primary key (municipality, delivery_id, line),
                check (municipality is not null and municipality = '{key.Municipality}'
                   and delivery_id is not null and delivery_id = {key.Number}))
            """);
        var rows = await FillAsync(connection, partition, key, records, ct);
        await connection.ExecuteAsync($"""
            alter table care.{Of(key.Municipality)} attach partition care.{partition} for values in ({key.Number});
            """);
        return rows;
    }

    /// <summary>Three at work: one reads and judges rows, this makes bytes of them, and the server stores them.</summary>
    async Task<long> FillAsync(
        NpgsqlConnection connection, string partition, DeliveryKey key, IEnumerable<TRecord> records,
        CancellationToken ct)
    {
        var (rows, count) = (new CopyRows(), 0L);
        await using var copy = await connection.BeginRawBinaryCopyAsync(
            $"copy care.{partition} ({columns}) from stdin (format binary)", ct);
        try
        {
            rows.Begin();
            await foreach (var batch in Ahead.Of(records, ct))
            {
                foreach (var record in batch)
                {
                    rows.Row(columnCount);
                    write(rows, key, record);
                }
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

    /// <summary>allocation_gm0748: the code was checked to be GM and four digits.</summary>
    string Of(string municipality) => $"{name}_{municipality.ToLowerInvariant()}";
}
