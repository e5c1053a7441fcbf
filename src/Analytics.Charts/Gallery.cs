using Analytics.Charts.Examples;

namespace Analytics.Charts;

/// <summary>A chart with invented figures, for the gallery page and for tests.</summary>
/// <param name="Name">The name of the chart kind, and what this one shows of it.</param>
/// <param name="Description">What there is to see, for a reader of the gallery.</param>
/// <param name="Svg">Draws it for a wide screen.</param>
public sealed record GalleryExample(string Name, string Description, Func<string> Svg)
{
    /// <summary>Draws it for a phone; the same as <see cref="Svg"/> for a chart of one size.</summary>
    public required Func<string> Narrow { get; init; }

    internal static GalleryExample Of(string name, string description, ChartHead head, Func<ChartHead, string> draw) =>
        new(name, description, () => draw(head))
        {
            Narrow = () => draw(head with { Id = head.Id + "-narrow", Width = ChartHead.Narrow }),
        };
}

/// <summary>
/// Every chart kind, and what it does with gaps, nothing at all and awkward figures. All figures are invented.
/// </summary>
public static class Gallery
{
    public static IReadOnlyList<GalleryExample> All { get; } =
    [
        .. TrendExamples.All,
        .. AreaExamples.All,
        .. PathwayExamples.All,
        .. OddExamples.All,
    ];
}
