namespace Analytics.Tests;

/// <summary>A test on a published file that is too large to keep here; skipped, saying so, where it is absent.</summary>
sealed class RealFileFact : FactAttribute
{
    public RealFileFact(string file)
    {
        if (!File.Exists(PathOf(file))) Skip = $"{file} is not in shared/domain beside the repository.";
    }

    /// <summary>In shared/domain, beside the repository or a directory above it.</summary>
    public static string PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "domain", file);
            if (File.Exists(path)) return path;
        }
        return file;
    }
}
