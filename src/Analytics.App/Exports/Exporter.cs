using System.Data;
using System.Text;
using Analytics.Pipeline.Store;
using Npgsql;

namespace Analytics.App.Exports;

/// <summary>
/// Writes tables to files: <c>export WHAT --scope internal|released</c>. What is released is read with the rights of
/// the site, which reach nothing else; so a mistake here cannot let out an exact figure.
/// </summary>
/// <remarks>
/// A confidential file says so. A workbook in its properties, the name of its sheet and above every printed page;
/// beside CSV and JSON, which have no place for it that would not trouble their readers, lies FILE.vertrouwelijk.txt.
/// All are readable by this user only.
/// </remarks>
public static class Exporter
{
    const string Mark = "Vertrouwelijk";
    const string Tables = "tables";

    internal static readonly IReadOnlyList<Export> All =
    [
        Allocations.Table, Indicators.Table, Trends.Table, Signals.Table, Clusters.Table, Routes.Table, Findings.Table,
        Actions.Table,
    ];

    static readonly string[] Later = ["effects", "delay", "candidates", "inventory"];

    /// <summary>Every WHAT that this version can write.</summary>
    public static IReadOnlyList<string> Keys => [.. All.Select(export => export.Key), Tables];

    /// <param name="what">One of <see cref="Keys"/>.</param>
    /// <param name="path">The file to write; for <c>tables</c> the directory. What is there is replaced.</param>
    /// <exception cref="ExportException">There is no such table in that scope, or no release yet.</exception>
    public static async Task<ExportResult> WriteAsync(Database database, string what, ExportScope scope,
        ExportFormat format, string path, CancellationToken ct)
    {
        var query = what == Tables ? null : Find(what, scope);
        if (query is null && scope == ExportScope.Internal)
            throw new ExportException("The tables of a release exist in scope released only: use --scope released.");
        if (what == Tables && File.Exists(path)) throw new ExportException("--out is a file: tables need a directory.");
        if (what != Tables && Directory.Exists(path)) throw new ExportException("--out is a directory: give a file.");
        var rights = scope == ExportScope.Internal ? database.Owner : database.Site;
        await using var connection = await rights.OpenConnectionAsync(ct);
        // Of one moment, also when a new release is made meanwhile.
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var manifest = scope == ExportScope.Internal ? null : await Manifest.OfAsync(connection)
            ?? throw new ExportException("There is no release yet: take in a delivery, then use refresh.");
        if (query is null) return await WriteTablesAsync(connection, manifest!, format, path, ct);
        var rows = await WriteOneAsync(connection, query, what, scope, format, path, ct);
        var isPlain = scope == ExportScope.Internal && format != ExportFormat.Xlsx;
        return new ExportResult(rows, isPlain ? [path, await MarkAsync(path)] : [path]);
    }

    static ExportQuery Find(string what, ExportScope scope)
    {
        if (Later.Contains(what, StringComparer.Ordinal))
            throw new ExportException($"The table '{what}' is not available in this version. There are: {List}.");
        var export = All.FirstOrDefault(export => export.Key == what)
            ?? throw new ExportException($"There is no table '{what}'. There are: {List}.");
        var other = scope == ExportScope.Internal ? "released" : "internal";
        return export.In(scope) ?? throw new ExportException($"The table '{what}' exists in scope {other} only.");
    }

    static string List => string.Join(", ", Keys);

    static Task<long> WriteOneAsync(NpgsqlConnection connection, ExportQuery query, string name, ExportScope scope,
        ExportFormat format, string path, CancellationToken ct)
    {
        var isInternal = scope == ExportScope.Internal;
        var rows = ExportRows.ReadAsync(connection, query, ct);
        return WholeFile.WriteAsync(path, ownOnly: isInternal, file => format switch
        {
            ExportFormat.Csv => CsvTable.WriteAsync(file, query.Columns, rows, ct),
            ExportFormat.Json => JsonTable.WriteAsync(file, query.Columns, rows, ct),
            _ => XlsxTable.WriteAsync(file, query.Columns, rows,
                isInternal ? $"{name} {Mark}" : name, isInternal ? Mark : null, ct),
        });
    }

    /// <summary>A file per table, and last of all the manifest: a folder without one is not whole.</summary>
    static async Task<ExportResult> WriteTablesAsync(
        NpgsqlConnection connection, Manifest manifest, ExportFormat format, string directory, CancellationToken ct)
    {
        Directory.CreateDirectory(directory);
        var list = Path.Combine(directory, "manifest.json");
        File.Delete(list);
        var files = new List<ManifestFile>();
        foreach (var (name, query) in ReleaseTables.All)
        {
            var path = Path.Combine(directory, $"{name}.{Extension(format)}");
            var rows = await WriteOneAsync(connection, query, name, ExportScope.Released, format, path, ct);
            files.Add(await ManifestFile.OfAsync(path, rows, query, ct));
        }
        await (manifest with { Files = files }).WriteAsync(list, ct);
        var paths = files.Select(file => Path.Combine(directory, file.Name));
        return new ExportResult(files.Sum(file => file.Rows), [.. paths, list]);
    }

    static string Extension(ExportFormat format) => format switch
    {
        ExportFormat.Csv => "csv",
        ExportFormat.Json => "json",
        _ => "xlsx",
    };

    static async Task<string> MarkAsync(string path)
    {
        var beside = $"{path}.vertrouwelijk.txt";
        var words = $"{Mark}. {Path.GetFileName(path)} bevat exacte gegevens over jeugdigen: "
            + "niet voor publicatie, en niet langer bewaren dan nodig.\n";
        await WholeFile.WriteAsync(beside, ownOnly: true, async file =>
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(words));
            return true;
        });
        return beside;
    }
}
