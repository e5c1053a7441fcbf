namespace Analytics.IntegrationTests;

/// <summary>
/// A data directory for tests. Not made here: the program makes it, open for the server's account when run by root.
/// </summary>
static class TestDirectory
{
    const string Prefix = "wijkzicht-test-";

    /// <summary>A path that is free, short enough for a socket, and outside any user's home.</summary>
    public static string NewPath()
    {
        var place = Directory.Exists("/var/tmp") ? "/var/tmp" : Path.GetTempPath();
        return Path.Combine(place, Prefix + Guid.NewGuid().ToString("N")[..12]);
    }

    public static void Remove(string directory)
    {
        var ours = Path.GetFileName(directory).StartsWith(Prefix, StringComparison.Ordinal);
        if (ours && Directory.Exists(directory)) Directory.Delete(directory, recursive: true);
    }
}
