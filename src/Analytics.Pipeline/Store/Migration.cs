using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Store;

/// <summary>A step of the schema, file <c>Store/Migrations/NNNN_name.sql</c>. Never changed once released.</summary>
public sealed partial record Migration(int Number, string Name, string Sql)
{
    /// <summary>Of the text with Unix line ends, so that a checkout on Windows gives the same.</summary>
    public string Sha256 => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>As its file is called: "0001_schemas".</summary>
    public string FullName => $"{Number.ToString("0000", CultureInfo.InvariantCulture)}_{Name}";

    /// <summary>The migrations of this program, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = ReadAll();

    static List<Migration> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Select(resource => (resource, file: FileName().Match(resource)))
            .Where(found => found.file.Success)
            .Select(found => new Migration(
                int.Parse(found.file.Groups[1].Value, CultureInfo.InvariantCulture), found.file.Groups[2].Value,
                Text(assembly, found.resource)))
            .OrderBy(migration => migration.Number)
            .ToList();
    }

    static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\.Store\.Migrations\.(\d{4})_(\w+)\.sql$")]
    internal static partial Regex FileName();
}

/// <summary>A migration as the database remembers it.</summary>
public sealed record AppliedMigration(int Number, string Name, string Sha256, DateTime AppliedAt);

/// <summary>What the database has, and what this program would still add.</summary>
public sealed record MigrationStatus(IReadOnlyList<AppliedMigration> Applied, IReadOnlyList<Migration> Pending);
