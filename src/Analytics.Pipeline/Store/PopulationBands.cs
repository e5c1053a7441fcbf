using Analytics.Pipeline.Domain;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Store;

/// <summary>Residents by area, year and band of ages: what a delivery of kind bevolking brings.</summary>
public static class PopulationBands
{
    const string CopyCommand = """
        copy care.population (municipality, delivery_id, code, year, age_from, age_until, count, line)
        from stdin (format binary)
        """;

    /// <returns>The number of records stored.</returns>
    public static Task<long> StoreAsync(
        NpgsqlConnection connection, DeliveryKey key, IEnumerable<PopulationBand> records, CancellationToken ct) =>
        BulkCopy.InsertAsync(connection, CopyCommand, records, (copy, record) =>
        {
            copy.Text(key.Municipality);
            copy.Write(key.Number, NpgsqlDbType.Bigint);
            copy.Text(record.Code);
            copy.Write((short)record.Year, NpgsqlDbType.Smallint);
            copy.Write((short)record.AgeFrom, NpgsqlDbType.Smallint);
            copy.Write((short)record.AgeUntil, NpgsqlDbType.Smallint);
            copy.Write(record.Count, NpgsqlDbType.Integer);
            copy.Write(record.Line, NpgsqlDbType.Integer);
        }, ct);
}
