using System.Globalization;
using Analytics.Pipeline.Store.Embedded;
using Npgsql;

namespace Analytics.Pipeline.Store;

/// <summary>One thing the product needs: whether it is there, what was found, and what to do when it is not.</summary>
public sealed record DoctorCheck(string What, bool Ok, string Found, string ToDo);

/// <summary>Looks whether this machine has all that the product needs. Starts and changes nothing.</summary>
public static class Doctor
{
    const long NeededBytes = 5L * 1024 * 1024 * 1024;

    public static async Task<IReadOnlyList<DoctorCheck>> ExamineAsync(DatabaseOptions options, CancellationToken ct)
    {
        var directory = options.FullDataDirectory;
        return
        [
            Runtime(),
            string.IsNullOrWhiteSpace(options.ConnectionString)
                ? await EmbeddedAsync(directory, ct)
                : await ConfiguredAsync(options.ConnectionString, ct),
            Writable(directory),
            FreeSpace(directory),
            Chromium(),
            Clock(),
            Dutch(),
        ];
    }

    static DoctorCheck Runtime() => new(".NET", Environment.Version.Major >= 10, $"{Environment.Version}",
        "Install the .NET 10 SDK.");

    static async Task<DoctorCheck> ConfiguredAsync(string connectionString, CancellationToken ct)
    {
        const string toDo = "Check ConnectionStrings__Analytics and whether that server, PostgreSQL 15 to 18, runs.";
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(ct);
            var version = connection.PostgreSqlVersion;
            var fits = version.Major is >= 15 and <= 18;
            return new DoctorCheck("PostgreSQL", fits, $"{version}, configured server", toDo);
        }
        catch (Exception e) when (e is NpgsqlException or ArgumentException)
        {
            return new DoctorCheck("PostgreSQL", false, "the configured server does not answer", toDo);
        }
    }

    static async Task<DoctorCheck> EmbeddedAsync(string directory, CancellationToken ct)
    {
        var madeBy = new ServerHome(Path.Combine(directory, "postgres")).ClusterVersion;
        if (await PostgresBinaries.FindInstalledAsync(madeBy, ct) is { } found)
            return new DoctorCheck("PostgreSQL", true, $"{found.Version} in {found.Directory}", "");
        var byNpm = madeBy is null or NpmPackage.PostgresVersion && Tool.Find("npm") is not null;
        return byNpm
            ? new DoctorCheck("PostgreSQL", true, $"{NpmPackage.PostgresVersion}, from the npm package", "")
            : new DoctorCheck("PostgreSQL", false, madeBy is null ? "none" : $"none for data of version {madeBy}",
                $"Install it: {PostgresBinaries.InstallCommand(madeBy ?? NpmPackage.PostgresVersion)}");
    }

    static DoctorCheck Writable(string directory)
    {
        var ok = true;
        try
        {
            var probe = Path.Combine(Existing(directory), $".wijkzicht-{Guid.NewGuid():N}");
            using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1,
                FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ok = false;
        }
        return new DoctorCheck("data directory", ok, $"{directory} {(ok ? "can" : "cannot")} be written",
            "Run as the user it belongs to, or choose another with --data DIR.");
    }

    static DoctorCheck FreeSpace(string directory)
    {
        var free = new DriveInfo(Existing(directory)).AvailableFreeSpace;
        var gigabytes = (free / (1024.0 * 1024 * 1024)).ToString("0.0", CultureInfo.InvariantCulture);
        return new DoctorCheck("disk space", free >= NeededBytes, $"{gigabytes} GB free",
            "Make 5 GB free, or choose a data directory on a larger disk with --data DIR.");
    }

    static DoctorCheck Chromium()
    {
        string[] names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];
        string[] places =
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            @"C:\Program Files\Google\Chrome\Application\chrome.exe",
            @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        ];
        var found = names.Select(Tool.Find).Concat(places.Where(File.Exists)).FirstOrDefault(path => path is not null);
        return new DoctorCheck("Chromium (reports as PDF)", found is not null, found ?? "none",
            "Install Chromium or Chrome (sudo apt-get install chromium). All but the PDF works without it.");
    }

    static DoctorCheck Clock()
    {
        var known = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out _);
        var now = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        return new DoctorCheck("clock and time zone", known && DateTime.UtcNow.Year >= 2026,
            known ? $"{now}, Europe/Amsterdam is known" : $"{now}, Europe/Amsterdam is not known",
            "Set the clock, and install the time zones (sudo apt-get install tzdata).");
    }

    static DoctorCheck Dutch()
    {
        var comma = CultureInfo.GetCultureInfo("nl-NL").NumberFormat.NumberDecimalSeparator == ",";
        return new DoctorCheck("Dutch numbers and dates (nl-NL)", comma, comma ? "known" : "not known",
            "Install ICU (sudo apt-get install libicu-dev) and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.");
    }

    /// <summary>The directory itself, or the nearest one above it that is there.</summary>
    static string Existing(string directory) =>
        Directory.Exists(directory) ? directory : Existing(Path.GetDirectoryName(directory)!);
}
