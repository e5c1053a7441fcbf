using System.Reflection;
using System.Text.Unicode;
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
        var options = new CsvReaderOptions { Separator = ';', TrackLineNumbers = true };
        using var reader = CsvReader.Create(Text(csv), options);
        reader.ReadHeader();
        var headings = reader.Headers!.Select(heading => heading.Trim()).ToList();
        var places = Places(table, headings);
        var rows = new List<object>();
        while (reader.Read())
        {
            if (reader.FieldCount == 1 && reader.GetSpan(0).IsEmpty) continue;
            if (reader.FieldCount != headings.Count) throw new ReferenceException($"Regel {reader.LineNumber}: "
                + $"hier staan {reader.FieldCount} velden, en er zijn {headings.Count} kolommen. Er is niets ingelezen.");
            try
            {
                rows.Add(table.Row(new ReferenceCells(table.Columns,
                    [.. places.Select(place => reader.GetString(place).Trim())])));
            }
            catch (ReferenceCellException e)
            {
                throw new ReferenceException(
                    $"Regel {reader.LineNumber}, kolom {e.Column}: {e.Message}. Er is niets ingelezen.");
            }
        }
        return rows.Count > 0 ? rows
            : throw new ReferenceException("Het bestand heeft kolomkoppen maar geen regels. Er is niets ingelezen.");
    }

    static int[] Places(ReferenceTable table, List<string> headings)
    {
        var missing = table.Columns.Except(headings, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count == 0) return [.. table.Columns.Select(
            column => headings.FindIndex(heading => heading.Equals(column, StringComparison.OrdinalIgnoreCase)))];
        throw new ReferenceException($"Deze kolommen ontbreken: {string.Join(", ", missing)}. "
            + $"In het bestand staan: {string.Join(", ", headings)}. Het scheidingsteken is ';'.");
    }

    /// <summary>The bytes without a byte order mark, when they are text in UTF-8.</summary>
    static MemoryStream Text(Stream csv)
    {
        using var all = new MemoryStream();
        csv.CopyTo(all);
        var bytes = all.ToArray();
        if (bytes.Length == 0) throw new ReferenceException("Het bestand is leeg.");
        if (!Utf8.IsValid(bytes)) throw new ReferenceException($"Regel {FirstBrokenLine(bytes)} is geen geldige UTF-8. "
            + "Sla het bestand op als 'CSV UTF-8'. Er is niets ingelezen.");
        var mark = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        return new MemoryStream(bytes, mark, bytes.Length - mark);
    }

    static int FirstBrokenLine(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        for (; !bytes.IsEmpty; line++)
        {
            var end = bytes.IndexOf((byte)'\n') is >= 0 and var found ? found + 1 : bytes.Length;
            if (!Utf8.IsValid(bytes[..end])) return line;
            bytes = bytes[end..];
        }
        return line;
    }
}
