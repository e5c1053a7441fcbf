using System.Security.Cryptography;
using System.Text;

namespace Analytics.Pipeline.Store;

/// <summary>
/// The secret with which pseudonyms are keyed again on arrival, one per municipality, so that the same child cannot be
/// linked across municipalities. All follow from one random file in the data directory; without it no later delivery
/// can
/// be joined to an earlier one, so a backup holds it too.
/// </summary>
public sealed class PseudonymSecret(string dataDirectory)
{
    const int Length = 32;

    readonly string path = Path.Combine(dataDirectory, "keys", "pseudonym.key");

    /// <returns>32 bytes.</returns>
    public byte[] For(string municipality) => HMACSHA256.HashData(Master(), Encoding.UTF8.GetBytes(municipality));

    byte[] Master()
    {
        if (!File.Exists(path)) Create();
        var key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new DatabaseException(
            $"The key file {path} is damaged: restore it from a backup. Without it pseudonyms cannot be joined.");
    }

    /// <summary>Whole or not at all, and never over an existing one: two programs may start at the same time.</summary>
    void Create()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(unfinished, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(unfinished);
        }
    }
}
