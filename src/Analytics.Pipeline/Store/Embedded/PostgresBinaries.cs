using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Pipeline.Store.Embedded;

/// <summary>The PostgreSQL programs (initdb, pg_ctl, postgres) that an embedded server runs from.</summary>
/// <param name="Directory">Where they are.</param>
/// <param name="Version">The major version, 15 to 18.</param>
/// <param name="Origin">From the machine, or from the npm package.</param>
sealed partial record PostgresBinaries(string Directory, int Version, DatabaseOrigin Origin)
{
    const int Oldest = 15, Newest = 18;

    /// <summary>
    /// The binaries on the machine, else those of the npm package. A cluster that exists can only be read by the major
    /// version that made it, so then that version is looked for.
    /// </summary>
    /// <exception cref="DatabaseException">There are none; the message has the command that installs them.</exception>
    public static async Task<PostgresBinaries> FindAsync(
        string dataDirectory, int? madeBy, IProgress<string>? progress, CancellationToken ct)
    {
        if (await FindInstalledAsync(madeBy, ct) is { } installed) return installed;
        if (madeBy is null or NpmPackage.PostgresVersion
            && await NpmPackage.InstallAsync(dataDirectory, progress, ct) is { } package)
            return new PostgresBinaries(package, NpmPackage.PostgresVersion, DatabaseOrigin.NpmPackage);
        throw new DatabaseException(madeBy is { } version
            ? $"The data in {dataDirectory} were written by PostgreSQL {version}, which is not on this machine. "
                + $"Install it: {InstallCommand(version)}"
            : $"No PostgreSQL {Oldest} to {Newest} on this machine. Install it: {InstallCommand(17)} "
                + "(or set ConnectionStrings__Analytics to a server that runs already).");
    }

    /// <summary>The binaries on the machine, or null.</summary>
    public static async Task<PostgresBinaries?> FindInstalledAsync(int? madeBy, CancellationToken ct)
    {
        foreach (var directory in Places())
        {
            var version = await VersionAsync(directory, ct);
            if (version is >= Oldest and <= Newest && (madeBy ?? version) == version)
                return new PostgresBinaries(directory, version.Value, DatabaseOrigin.Installed);
        }
        return null;
    }

    /// <summary>Where PostgreSQL is usually found, newest first: PATH, Debian, Red Hat, Homebrew, Windows.</summary>
    static IEnumerable<string> Places()
    {
        if (Tool.Find("postgres") is { } onPath)
            yield return Path.GetDirectoryName(File.ResolveLinkTarget(onPath, true)?.FullName ?? onPath)!;
        var programs = Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles);
        for (var version = Newest; version >= Oldest; version--)
        {
            yield return $"/usr/lib/postgresql/{version}/bin";
            yield return $"/usr/pgsql-{version}/bin";
            yield return $"/opt/homebrew/opt/postgresql@{version}/bin";
            yield return $"/usr/local/opt/postgresql@{version}/bin";
            yield return $"/Applications/Postgres.app/Contents/Versions/{version}/bin";
            if (programs.Length > 0) yield return Path.Combine(programs, "PostgreSQL", $"{version}", "bin");
        }
    }

    static async Task<int?> VersionAsync(string directory, CancellationToken ct)
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        string[] needed = ["initdb", "pg_ctl", "postgres"];
        if (!needed.All(name => File.Exists(Path.Combine(directory, name + ending)))) return null;
        var said = await Tool.RunAsync([Path.Combine(directory, "postgres" + ending), "--version"], directory, ct);
        var number = VersionNumber().Match(said.Output);
        return number.Success ? int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    public static string InstallCommand(int version) =>
        OperatingSystem.IsWindows() ? $"winget install PostgreSQL.PostgreSQL.{version}"
        : OperatingSystem.IsMacOS() ? $"brew install postgresql@{version}"
        : Tool.Find("apt-get") is not null ? "sudo apt-get install postgresql"
        : Tool.Find("dnf") is not null ? "sudo dnf install postgresql-server"
        : "npm (from nodejs.org), or the package postgresql of this system";

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    internal static partial Regex VersionNumber();
}
