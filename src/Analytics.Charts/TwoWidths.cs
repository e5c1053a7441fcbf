namespace Analytics.Charts;

/// <summary>
/// A chart laid out twice, for a screen and for a phone; <see cref="ChartStyle"/> shows one of the two. An SVG scales
/// its letters along with its lines, so one layout cannot be readable both at 1080 and at 320 px.
/// </summary>
public static class TwoWidths
{
    /// <param name="head">The head of the chart; its width is filled in here.</param>
    /// <param name="draw">Draws the chart with the head it gets.</param>
    public static string Html(ChartHead head, Func<ChartHead, string> draw)
    {
        var wide = draw(head with { Width = ChartHead.Wide });
        var narrow = draw(head with { Id = head.Id + "-narrow", Width = ChartHead.Narrow });
        return $"""<div class="chart-wide">{wide}</div><div class="chart-narrow">{narrow}</div>""";
    }
}
