using System.Reflection;
using CsvHelper;
using Dapper;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>A reference file that cannot be taken in. The message is Dutch and names the line, never a value.</summary>
public sealed class ReferenceException(string message) : Exception(message);

/// <summary>
/// Reference tables (gebieden, bevolking, producten …) from CSV files with <c>;</c> in UTF-8: those of a user, or the
/// ones
/// of the sample region that ship with the product. A row that is there already is replaced, so importing twice is
/// importing once.
/// </summary>
public static class ReferenceImport
{
    /// <summary>Every kind with its columns, in the order in which the shipped files are loaded.</summary>
    public static IReadOnlyList<ReferenceTable> Kinds =>
    [
        ReferenceTables.Areas, ReferenceTables.AreaChanges, ReferenceTables.Population, ReferenceTables.Products,
        ReferenceTables.Providers, ReferenceTables.CodeLists, ReferenceTables.Actions, ReferenceTables.Tiles,
    ];

    /// <exception cref="ReferenceException">A column is missing or a row cannot be read.</exception>
    public static async Task<int> ImportAsync(NpgsqlConnection connection, ReferenceTable table, Stream csv,
        CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var rows = await InsertAsync(connection, table, csv);
        await transaction.CommitAsync(ct);
        return rows;
    }

    /// <summary>Loads the sample region's tables when there are no areas yet: all of them, or none.</summary>
    /// <returns>Whether they were loaded.</returns>
    public static async Task<bool> SeedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('reference seed'))");
        if (await connection.ExecuteScalarAsync<bool>("select exists (select from reference.area)")) return false;
        foreach (var table in Kinds)
        {
            await using var csv = Shipped(table);
            if (csv is not null) await InsertAsync(connection, table, csv);
        }
        await transaction.CommitAsync(ct);
        return true;
    }

    static Stream? Shipped(ReferenceTable table)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var name = assembly.GetManifestResourceNames()
            .SingleOrDefault(name => name.EndsWith($"Reference.{table.Kind}.csv", StringComparison.Ordinal));
        return name is null ? null : assembly.GetManifestResourceStream(name);
    }

    static async Task<int> InsertAsync(NpgsqlConnection connection, ReferenceTable table, Stream csv)
    {
        var rows = Read(table, csv);
        foreach (var batch in rows.Chunk(1000)) await connection.ExecuteAsync(table.Sql, batch);
        return rows.Count;
    }

    static List<object> Read(ReferenceTable table, Stream csv)
    {
        using var reader = CsvReader.Create(csv, new CsvReaderOptions { Separator = ';', TrackLineNumbers = true });
        reader.ReadHeader();
        var headings = reader.Headers!.Select(heading => heading.Trim()).ToList();
        var missing = table.Columns.Except(headings, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
        {
            throw new ReferenceException($"Deze kolommen ontbreken: {string.Join(", ", missing)}. "
                + $"In het bestand staan: {string.Join(", ", headings)}.");
        }
        var places = table.Columns.Select(
            column => headings.FindIndex(h => h.Equals(column, StringComparison.OrdinalIgnoreCase))).ToArray();
        var rows = new List<object>();
        while (reader.Read())
        {
            if (reader.FieldCount != headings.Count) throw Unreadable(reader);
            try
            {
                rows.Add(table.Row([.. places.Select(place => reader.GetString(place).Trim())]));
            }
            catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
            {
                throw Unreadable(reader);
            }
        }
        return rows;
    }

    static ReferenceException Unreadable(CsvReader reader) => new($"Regel {reader.LineNumber} kan niet worden gelezen: "
        + "controleer het aantal kolommen, getallen en datums (jjjj-mm-dd).");
}
