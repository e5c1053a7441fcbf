using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>A kind of reference file, and how it is imported: all of the file, or nothing of it.</summary>
/// <param name="ImportAsync">Returns the number of rows or areas; throws <see cref="ReferenceException"/>.</param>
public sealed record ReferenceKind(
    string Key, Func<NpgsqlConnection, Stream, string, CancellationToken, Task<int>> ImportAsync);

/// <summary>Every kind of reference file that can be imported.</summary>
public static class ReferenceKinds
{
    public static IReadOnlyList<ReferenceKind> All { get; } =
    [
        .. ReferenceImport.Kinds.Select(table => new ReferenceKind(table.Kind,
            (connection, csv, _, ct) => ReferenceImport.ImportAsync(connection, table, csv, ct))),
        new(KwbImport.Kind, KwbImport.ImportAsync),
        new(Boundaries.Kind, Boundaries.ImportAsync),
    ];

    public static ReferenceKind? Find(string key) => All.FirstOrDefault(kind => kind.Key == key);
}
