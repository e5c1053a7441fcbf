using System.Collections.Concurrent;
using Analytics.Pipeline.Domain;

namespace Analytics.App.Drop;

/// <summary>A file that somebody put in the drop folder and that is whole.</summary>
/// <param name="Approve">Whether it counts as soon as it is found in order: it lies in the folder <c>meteen</c>.</param>
public sealed record DroppedFile(string Path, string Municipality, ExtractKind Kind, bool Approve)
{
    public string Name => System.IO.Path.GetFileName(Path);
}

/// <summary>
/// The folder <c>drop</c> in the data directory, with a folder per gemeente (<c>drop/GM1674</c>): what is put there is
/// delivered. A file counts as whole when two looks in a row found it the same.
/// </summary>
/// <remarks>
/// Links, folders, hidden and unfinished files are left alone, and so is anything outside a folder that is called as a
/// gemeente.
/// </remarks>
public sealed class DropFolder(string dataDirectory)
{
    const string AtOnce = "meteen";

    static readonly string[] unfinished = [".part", ".partial", ".tmp", ".crdownload", ".filepart"];

    readonly string root = Path.Combine(dataDirectory, "drop");

    /// <summary>What the last look saw, by path.</summary>
    readonly ConcurrentDictionary<string, (long Size, DateTime Written)> seen = new(StringComparer.Ordinal);

    /// <summary>Looks, and returns what was the same at the look before; oldest first.</summary>
    public IReadOnlyList<DroppedFile> Look()
    {
        Directory.CreateDirectory(root);
        var there = Files().ToDictionary(file => file.Path, file => new FileInfo(file.Path));
        foreach (var gone in seen.Keys.Except(there.Keys)) seen.TryRemove(gone, out _);
        return [.. Files().Where(file => there.TryGetValue(file.Path, out var info) && IsSame(info))
            .OrderBy(file => there[file.Path].LastWriteTimeUtc).ThenBy(file => file.Path, StringComparer.Ordinal)];
    }

    bool IsSame(FileInfo info)
    {
        var now = (info.Length, info.LastWriteTimeUtc);
        var before = seen.TryGetValue(info.FullName, out var last) ? last : default;
        seen[info.FullName] = now;
        return now == before;
    }

    IEnumerable<DroppedFile> Files() => Directory.EnumerateDirectories(root)
        .Where(folder => AreaCode.IsMunicipality(Path.GetFileName(folder)) && !IsLink(folder))
        .SelectMany(folder => Files(folder, approve: false)
            .Concat(Files(Path.Combine(folder, AtOnce), approve: true)));

    static IEnumerable<DroppedFile> Files(string folder, bool approve)
    {
        if (!Directory.Exists(folder) || IsLink(folder)) return [];
        var municipality = Path.GetFileName(approve ? Path.GetDirectoryName(folder)! : folder);
        return Directory.EnumerateFiles(folder).Where(IsWanted)
            .Select(path => new DroppedFile(path, municipality, KindOf(Path.GetFileName(path)), approve));
    }

    static bool IsWanted(string path) => Path.GetFileName(path) is var name && !name.StartsWith('.') && !name.EndsWith('~')
        && !unfinished.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && !IsLink(path);

    static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    /// <summary>As the name begins: "declaraties 2024.csv". Anything else is an extract of allocations.</summary>
    static ExtractKind KindOf(string name)
    {
        var word = string.Concat(name.TakeWhile(char.IsAsciiLetter)).ToLowerInvariant();
        return DeliveryWords.ParseKind(word) ?? ExtractKind.Allocations;
    }
}
