namespace Analytics.App.Exports;

/// <summary>A file that is there as a whole or not at all: written under another name, and named at the end.</summary>
static class WholeFile
{
    /// <param name="ownOnly">Readable by this user only.</param>
    public static async Task<T> WriteAsync<T>(string path, bool ownOnly, Func<Stream, Task<T>> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = $"{path}.{Guid.NewGuid().ToString("N")[..8]}.part";
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous,
            BufferSize = 1 << 16,
        };
        if (ownOnly && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            T result;
            await using (var file = new FileStream(unfinished, options)) result = await write(file);
            File.Move(unfinished, path, overwrite: true);
            return result;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
