using Analytics.Pipeline.Domain;

namespace Analytics.App.Figures;

/// <summary>The table of key figures, on a profile and in a report.</summary>
/// <param name="ShowBeside">With a column that names the counter-indicator; else the rows share one unit.</param>
public sealed record KeyFigureTable(
    string Caption, IReadOnlyList<KeyFigure> Rows, IReadOnlyList<Area> Comparisons, bool ShowBeside);
