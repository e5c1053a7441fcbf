namespace Analytics.Pipeline.Store;

/// <summary>Which database: the one of the connection string, else an embedded one in the data directory.</summary>
/// <param name="ConnectionString">The setting ConnectionStrings:Analytics; null for an embedded server.</param>
/// <param name="DataDirectory">Null for the default of this user.</param>
public sealed record DatabaseOptions(string? ConnectionString, string? DataDirectory)
{
    /// <summary>Whether opening also brings the schema up to date.</summary>
    public bool Migrate { get; init; } = true;

    /// <summary>The data directory in full: the given one, else one per user. Root's lies outside its home.</summary>
    public string FullDataDirectory => Path.GetFullPath(DataDirectory ?? Default());

    static string Default()
    {
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()) return "/var/lib/wijkzicht";
        var place = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return place.Length > 0
            ? Path.Combine(place, "wijkzicht")
            : throw new DatabaseException("This user has no home for a data directory: give one with --data DIR.");
    }
}

/// <summary>Where the database server comes from.</summary>
public enum DatabaseOrigin
{
    /// <summary>A server of the operator's, by its connection string.</summary>
    Configured,

    /// <summary>Embedded, from the PostgreSQL on this machine.</summary>
    Installed,

    /// <summary>Embedded, from the npm package.</summary>
    NpmPackage,
}
