using CsvHelper;

namespace Analytics.Pipeline.Receive;

/// <summary>What is wrong with the shape of a row, before any cell is read.</summary>
public enum RowFault : byte
{
    None,

    /// <summary>More or fewer fields than there are headings.</summary>
    Ragged,

    /// <summary>A quote that is not closed, stands in the wrong place, or swallows lines.</summary>
    Quote,
}

/// <summary>
/// One row, valid until the next one is read: the same object is used for every row. Cells are UTF-8 bytes in the
/// reader's buffer, trimmed.
/// </summary>
public sealed class ExtractRow
{
    readonly CsvReader reader;
    readonly int[] fieldOf;

    internal ExtractRow(CsvReader reader, int[] fieldOf) => (this.reader, this.fieldOf) = (reader, fieldOf);

    /// <summary>The first physical line of the row, as a spreadsheet counts: the first line is 1.</summary>
    public int Line { get; internal set; }

    /// <summary>Physical lines of the row: more than one when a cell holds line breaks.</summary>
    public int LineCount { get; internal set; }
    public RowFault Fault { get; internal set; }

    /// <summary>The field with a number that is probably a BSN, or -1.</summary>
    public int PersonalDataField { get; internal set; }

    /// <summary>The cell of a column of the layout; empty when the file has no such column.</summary>
    public ReadOnlySpan<byte> this[int column] =>
        fieldOf[column] < 0 ? default : Trimmed.Of(reader.GetSpan(fieldOf[column]));

    /// <summary>The row as it stands in the file.</summary>
    internal ReadOnlySpan<byte> Raw => reader.RawRecord;
}
