namespace Analytics.Charts;

/// <summary>What every chart has: a name in the page, words for who cannot see it, a source line and a width.</summary>
/// <param name="Id">Unique in the page; the ids inside the SVG start with it.</param>
/// <param name="Title">What the chart shows, read aloud first.</param>
/// <param name="Description">One or two sentences that say what there is to see, read aloud next.</param>
public sealed record ChartHead(string Id, string Title, string Description)
{
    /// <summary>The width, in pixels at natural size, for screens from 600 px and for paper.</summary>
    public const int Wide = 800;

    /// <summary>
    /// The width for a phone: the same figures, laid out again, so that letters stay readable at 320 px.
    /// </summary>
    public const int Narrow = 360;

    /// <summary>Source, reference date and release, printed under the chart.</summary>
    public string? Caption { get; init; }

    public ChartTexts Texts { get; init; } = ChartTexts.Dutch;

    /// <summary>The width the chart is laid out for; the letters have their natural size at this width.</summary>
    public int Width { get; init; } = Wide;

    /// <summary>
    /// Prints the title in the picture: for a picture that leaves the page, which has a heading itself.
    /// </summary>
    public bool ShowTitle { get; init; }

    internal bool IsNarrow => Width < 560;
}
