using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// A row that was read but not yet judged. The same object serves every row of a file. What could not be read is null
/// and marked; the rules look at values and marks.
/// </summary>
public abstract class MarkedRow
{
    readonly ColumnSet[] marks = new ColumnSet[Enum.GetValues<CellMark>().Length];

    public int Line { get; private set; }

    /// <summary>The municipality that this file is of: as the context says, or else as its first rows say.</summary>
    public string? Owner { get; internal set; }
    public string? Municipality { get; internal set; }

    /// <summary>The same cells were there before.</summary>
    public bool IsRepeated { get; internal set; }

    /// <summary>The columns whose cell was marked so.</summary>
    public ColumnSet this[CellMark mark] => marks[(int)mark];

    internal void Mark(CellMark mark, int column) => marks[(int)mark] = marks[(int)mark].With(column);

    internal void Begin(ExtractRow cells)
    {
        Line = cells.Line;
        IsRepeated = false;
        Array.Clear(marks);
    }
}
