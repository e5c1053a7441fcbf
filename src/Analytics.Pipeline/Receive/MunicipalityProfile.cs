namespace Analytics.Pipeline.Receive;

/// <summary>
/// How a municipality writes its file, where recognition alone cannot know it. Everything may be left out: what is not
/// said is recognised. Headings and values are matched without case, spaces, underscores and accents.
/// </summary>
public sealed record MunicipalityProfile
{
    /// <summary>GM code, or null for the profile that says nothing.</summary>
    public string? Municipality { get; init; }

    /// <summary>Canonical column to the heading in the file.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>();

    /// <summary>Headings of columns that are dropped before anything is stored ("negeren").</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Share of rows with an error above which the whole file is refused, 0–1.</summary>
    public double RefuseAbove { get; init; } = 0.05;

    /// <summary>Whether a buurt of another municipality is "buiten gemeente" rather than an error: the row then counts
    /// for the municipality alone.</summary>
    public bool AllowElsewhere { get; init; }

    public static MunicipalityProfile Empty { get; } = new();
}
