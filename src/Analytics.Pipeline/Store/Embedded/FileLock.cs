namespace Analytics.Pipeline.Store.Embedded;

/// <summary>
/// A lock on a file, held until it is disposed or the program ends, however it ends: the operating system lets go.
/// On Unix it is the lock of the command <c>flock</c>, so that the watcher (a shell script) takes part.
/// </summary>
sealed class FileLock : IDisposable
{
    /// <summary>"Held by another" on Linux, on macOS and on Windows.</summary>
    static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    readonly FileStream file;

    FileLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock, or returns null when another program excludes this one from it.</summary>
    public static FileLock? TryTake(string path, bool shared)
    {
        try
        {
            var share = shared ? FileShare.Read : FileShare.None;
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, share, bufferSize: 1);
            return new FileLock(file);
        }
        catch (IOException e) when (HeldByAnother.Contains(e.HResult))
        {
            return null;
        }
    }

    /// <summary>Takes the lock, waiting for whoever holds it. Null when it is not free within the patience.</summary>
    public static async Task<FileLock?> TakeAsync(string path, bool shared, TimeSpan patience, CancellationToken ct)
    {
        var until = DateTime.UtcNow + patience;
        while (true)
        {
            if (TryTake(path, shared) is { } taken) return taken;
            if (DateTime.UtcNow > until) return null;
            await Task.Delay(TimeSpan.FromMilliseconds(20), ct);
        }
    }

    public void Dispose() => file.Dispose();
}
