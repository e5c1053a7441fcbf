namespace Analytics.Tests;

/// <summary>A test on a file that may be absent (published tables, samples). Then it is skipped and says so.</summary>
sealed class RealFileFact : FactAttribute
{
    public RealFileFact(string path)
    {
        if (!File.Exists(PathOf(path))) Skip = $"{path} is neither in the repository nor beside it.";
    }

    /// <summary>Looked up in the repository, and in the directories above it.</summary>
    public static string PathOf(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, path))) return Path.Combine(folder.FullName, path);
        return path;
    }
}
