using System.Text;
using Analytics.Charts;

namespace Analytics.App.Figures;

/// <summary>A picture as a page shows it: the picture, the sentence that reads it, its table and its method.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Html">The drawing, in two widths.</param>
/// <param name="Reading">The sentence that reads it.</param>
public sealed record FigureView(string Id, string Heading, string Html, string Reading)
{
    public FigureTable? Table { get; init; }

    /// <summary>Behind "Hoe is dit berekend?".</summary>
    public IReadOnlyList<string> Method { get; init; } = [];

    public IReadOnlyList<ActionNote> Actions { get; init; } = [];
}

/// <summary>The same figures as in the picture, for who reads figures, listens, or copies them.</summary>
/// <param name="Heads">Of all columns; the first column names the row.</param>
public sealed record FigureTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<FigureRow> Rows);

/// <param name="Href">Where the name of the row leads to.</param>
public sealed record FigureRow(string Head, IReadOnlyList<string> Cells, string? Href = null);

/// <summary>A numbered flag of the time axis, explained.</summary>
public sealed record ActionNote(int Number, string Title, string Where, string When, string For);

/// <summary>Periods and values as charts take them.</summary>
static class Chart
{
    public static ChartPeriod Period(string period) =>
        period.Length == 4
            ? new ChartPeriod(int.Parse(period, null))
            : new ChartPeriod(int.Parse(period.AsSpan(0, 4), null), period[5] - '0');

    public static TrendPoint Point(Published.Cell cell) => new(
        Period(cell.Period), cell.Value, cell.Low, cell.High, cell.Withheld, cell.Provisional);

    /// <summary>Source, reference date and release, below every picture.</summary>
    public static string Caption(Published.ReleaseHead release, string source)
    {
        var caption = new StringBuilder(Texts.T("Bron: {0}.", source.TrimEnd('.')));
        if (release.Vintages.Count > 0)
        {
            var (first, last) = (release.Vintages.Min(vintage => vintage.ReferenceDate), release.Vintages.Max(vintage => vintage.ReferenceDate));
            caption.Append(' ').Append(first == last
                ? Texts.T("Peildatum {0}.", Format.Date(last))
                : Texts.T("Peildatum {0} tot en met {1}.", Format.Date(first), Format.Date(last)));
        }
        return caption.Append(' ').Append(Texts.T("Vrijgave {0}.", release.Number)).ToString();
    }
}
