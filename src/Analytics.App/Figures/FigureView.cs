namespace Analytics.App.Figures;

/// <summary>A picture as a page shows it: the picture, the sentence that reads it, its table and its method.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Html">The drawing, in two widths.</param>
/// <param name="Reading">The sentence that reads it.</param>
public sealed record FigureView(string Id, string Heading, string Html, string Reading)
{
    /// <summary>What must be known of the figures besides, such as that the last is provisional.</summary>
    public string Note { get; init; } = "";

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
