namespace Analytics.Tests.Samples;

/// <summary>Where the files of the repository are, seen from a running test.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Samples => Path.Combine(Root, "data-samples");

    public static string Reference => Path.Combine(Root, "src", "Analytics.Pipeline", "Store", "Reference");

    /// <summary>The rows of a reference table, without its headings.</summary>
    public static IReadOnlyList<string[]> Table(string name) =>
        [.. File.ReadLines(Path.Combine(Reference, name)).Skip(1).Select(line => line.Split(';'))];

    static string Find(string directory) => File.Exists(Path.Combine(directory, "Analytics.sln"))
        ? directory
        : Find(Path.GetDirectoryName(directory)
            ?? throw new InvalidOperationException("Analytics.sln is not above the tests."));
}
