using System.Security.Cryptography;
using System.Text;

namespace Analytics.Pipeline.Receive.Pseudonymise;

/// <summary>The municipality's key for its pseudonyms: at least 32 bytes in a file, raw or as hexadecimals. It never
/// leaves the municipality, and with another one no child can be followed from delivery to delivery.</summary>
public static class PseudonymKeyFile
{
    const int Length = 32, Longest = 4096;

    /// <exception cref="PseudonymiseException">There is no such file, or what is in it is no key.</exception>
    public static byte[] Read(string path)
    {
        if (!File.Exists(path)) throw new PseudonymiseException(
            "Het sleutelbestand is er niet. Maak er een keer een met --new-key, en bewaar het goed.");
        if (new FileInfo(path).Length > Longest) throw new PseudonymiseException("Dit is geen sleutelbestand.");
        var bytes = File.ReadAllBytes(path);
        var text = Encoding.Latin1.GetString(bytes).Trim();
        if (text.Length >= 2 * Length && text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit)) return Convert.FromHexString(text);
        if (bytes.Length < Length || bytes.Distinct().Count() < 8) throw new PseudonymiseException(
            $"De sleutel is te kort of te eenvoudig: nodig zijn {Length} willekeurige bytes. Maak er een met --new-key.");
        return bytes;
    }

    /// <summary>Makes a new key, which only its owner can read.</summary>
    /// <exception cref="PseudonymiseException">There is a file already.</exception>
    public static byte[] Create(string path)
    {
        if (File.Exists(path)) throw new PseudonymiseException(
            "Dit sleutelbestand is er al. Gebruik het met --key-file: met een nieuwe sleutel is geen kind meer te volgen.");
        var key = RandomNumberGenerator.GetBytes(Length);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(key) + "\n"));
        file.Flush(flushToDisk: true);
        return key;
    }

    /// <summary>What is unwise about where the key lies; null when nothing is.</summary>
    public static string? Warning(string path, string besides)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) == Path.GetDirectoryName(Path.GetFullPath(besides)))
            return "Let op: de sleutel staat in dezelfde map als het bestand. Bewaar hem apart, zodat ze niet samen weggaan.";
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        return !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & others) != 0
            ? "Let op: anderen op deze computer kunnen de sleutel lezen. Neem hun dat recht af." : null;
    }
}

/// <summary>It cannot be done; the message is Dutch and says what to do.</summary>
public sealed class PseudonymiseException(string message) : Exception(message);
