using System.Text;
using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>From published figures to what charts take.</summary>
static class Chart
{
    /// <summary>Draws a picture for a screen and for a phone.</summary>
    /// <param name="title">What the chart shows, read aloud first.</param>
    /// <param name="source">Printed below it with the reference date and the release.</param>
    public static FigureView Draw(
        string id, string heading, string title, string reading, ReleaseHead release, string source,
        Func<ChartHead, string> draw)
    {
        var head = new ChartHead(id, title, reading) { Caption = Caption(release, source), Texts = Format.Chart };
        return new FigureView(id, heading, TwoWidths.Html(head, draw), reading);
    }

    public static ChartPeriod Period(string period) => period.Length == 4
        ? new ChartPeriod(int.Parse(period, null))
        : new ChartPeriod(int.Parse(period.AsSpan(0, 4), null), period[5] - '0');

    public static TrendPoint Point(Cell cell) =>
        new(Period(cell.Period), cell.Value, cell.Low, cell.High, cell.Withheld, cell.Provisional);

    /// <summary>What is counted, out of what, and what to mind.</summary>
    public static IReadOnlyList<string> Method(Indicator indicator) =>
        [T("Teller: {0}.", T(indicator.Numerator)), T("Noemer: {0}.", T(indicator.Denominator)), T(indicator.Caveat)];

    /// <summary>Source, reference date and release.</summary>
    static string Caption(ReleaseHead release, string source)
    {
        var caption = new StringBuilder(T("Bron: {0}.", source.TrimEnd('.')));
        if (release.Vintages.Count > 0)
        {
            var dates = release.Vintages.Select(vintage => vintage.ReferenceDate).ToList();
            caption.Append(' ').Append(dates.Min() == dates.Max()
                ? T("Peildatum {0}.", Format.Date(dates.Max()))
                : T("Peildatum {0} tot en met {1}.", Format.Date(dates.Min()), Format.Date(dates.Max())));
        }
        return caption.Append(' ').Append(T("Vrijgave {0}.", release.Number)).ToString();
    }
}
