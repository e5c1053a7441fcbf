namespace Analytics.IntegrationTests;

/// <summary>
/// A data directory for tests. Not made here: the program makes it, open for the server's account when run by root.
/// </summary>
static class TestDirectory
{
    const string Prefix = "wijkzicht-test-";
    static readonly string Place = Directory.Exists("/var/tmp") ? "/var/tmp" : Path.GetTempPath();

    /// <summary>A path that is free, short enough for a socket, and outside any user's home.</summary>
    public static string NewPath() => Path.Combine(Place, Prefix + Guid.NewGuid().ToString("N")[..12]);

    /// <summary>What runs that were killed left behind, a day ago or more.</summary>
    public static void RemoveOld()
    {
        foreach (var old in Directory.EnumerateDirectories(Place, Prefix + "*"))
            if (Directory.GetLastWriteTimeUtc(old) < DateTime.UtcNow.AddDays(-1)) Remove(old);
    }

    public static void Remove(string directory)
    {
        var ours = Path.GetFileName(directory).StartsWith(Prefix, StringComparison.Ordinal);
        if (ours && Directory.Exists(directory)) Directory.Delete(directory, recursive: true);
    }
}
