using System.Security.Cryptography;

namespace Analytics.Pipeline.Store;

/// <summary>
/// Where the bytes of a delivery wait until it is decided: files with names of our own in the data directory, readable
/// by this user only. Workers on several hosts share this directory.
/// </summary>
public sealed class Spool(string dataDirectory)
{
    readonly string folder = Path.Combine(dataDirectory, "spool");

    /// <summary>Writes all bytes to disk before it returns, so that what was received survives a crash.</summary>
    /// <returns>The name under which <see cref="Open"/> finds them.</returns>
    public async Task<string> SaveAsync(Stream content, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var unfinished = PathOf(name) + ".part";
        await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None,
            1 << 20))
        {
            await content.CopyToAsync(file, 1 << 20, ct);
            file.Flush(flushToDisk: true);
        }
        File.Move(unfinished, PathOf(name));
        return name;
    }

    public Stream Open(string name) =>
        new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20,
            FileOptions.SequentialScan);

    public bool Has(string name) => File.Exists(PathOf(name));

    public void Delete(string name) => File.Delete(PathOf(name));

    /// <summary>Removes files that no waiting delivery names: left by an upload that was cut off, or by a
    /// crash.</summary>
    public void DeleteAllBut(IReadOnlySet<string> waiting, TimeSpan olderThan)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            if (waiting.Contains(Path.GetFileName(path))) continue;
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(path) > olderThan) File.Delete(path);
        }
    }

    string PathOf(string name) => Path.Combine(folder, name);
}
