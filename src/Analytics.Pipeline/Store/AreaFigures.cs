using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Analytics.Pipeline.Store;

/// <summary>Published figures of areas (CBS): what a delivery of wijkcijfers brings.</summary>
public static class AreaFigures
{
    const string CopyCommand = """
        copy care.area_figure (municipality, delivery_id, code, name, level, year, residents, age_0_15, age_15_25,
            youths, in_care, rounded, line)
        from stdin (format binary)
        """;

    const string LoadSql = """
        select   f.line, f.code, f.name, f.year, f.residents, f.age_0_15 as age_0_to_15,
               f.age_15_25 as age_15_to_25, f.youths, f.in_care
        from     care.area_figure f
        join     intake.delivery d using (municipality, delivery_id)
        where    d.state = 'accepted'
        order by f.code, f.year, f.delivery_id
        """;

    /// <returns>The number of records stored.</returns>
    public static Task<long> StoreAsync(
        NpgsqlConnection connection, DeliveryKey key, IEnumerable<AreaFigure> records, CancellationToken ct) =>
        BulkCopy.InsertAsync(connection, CopyCommand, records, (copy, record) =>
        {
            copy.Text(key.Municipality);
            copy.Write(key.Number, NpgsqlDbType.Bigint);
            copy.Text(record.Code);
            copy.Text(record.Name);
            copy.Text(record.Level.Key());
            copy.Write((short)record.Year, NpgsqlDbType.Smallint);
            foreach (var count in (int?[])[record.Residents, record.Age0To15, record.Age15To25, record.Youths,
                record.InCare])
                copy.Value(count, NpgsqlDbType.Integer);
            copy.Write(record.Rounded, NpgsqlDbType.Boolean);
            copy.Write(record.Line, NpgsqlDbType.Integer);
        }, ct);

    /// <summary>All that count, by area and year; of two deliveries that say the same, the newer.</summary>
    public static async Task<IReadOnlyList<AreaFigure>> LoadAsync(NpgsqlConnection connection)
    {
        var rows = await connection.QueryAsync<Row>(LoadSql);
        return [.. rows.Select(row => new AreaFigure(row.Line, row.Code, row.Name, AreaCode.LevelOf(row.Code)!.Value,
            row.Year, row.Residents, row.Age0To15, row.Age15To25, row.Youths, row.InCare))
            .GroupBy(figure => (figure.Code, figure.Year))
            .Select(same => same.Aggregate(Newer))];
    }

    /// <summary>One table knows the residents, another the youths in care: each adds what it knows.</summary>
    static AreaFigure Newer(AreaFigure older, AreaFigure newer) => newer with
    {
        Name = newer.Name == newer.Code ? older.Name : newer.Name,
        Residents = newer.Residents ?? older.Residents,
        Age0To15 = newer.Age0To15 ?? older.Age0To15,
        Age15To25 = newer.Age15To25 ?? older.Age15To25,
        Youths = newer.Youths ?? older.Youths,
        InCare = newer.InCare ?? older.InCare,
    };

    sealed record Row(int Line, string Code, string Name, short Year, int? Residents, int? Age0To15, int? Age15To25,
        int? Youths, int? InCare);
}
