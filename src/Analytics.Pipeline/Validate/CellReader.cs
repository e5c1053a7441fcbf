using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>Reads the cells of a row by what their columns hold, and marks on the row what it saw.</summary>
sealed class CellReader(Recognition recognition, MarkedRow row)
{
    readonly Dictionary<int, CodeColumn> codes = [];

    /// <summary>The column is one of codes, read so.</summary>
    public void Column(int column, Func<string, Code> read) => codes[column] = new CodeColumn(read);

    public string? Text(ExtractRow cells, int column)
    {
        var cell = cells[column];
        if (cell.IsEmpty) return null;
        var code = codes[column].Read(cell);
        if (code.Mark is { } mark) row.Mark(mark, column);
        if (code.Mark != CellMark.FormulaError) row.Mark(CellMark.Filled, column);
        return code.Value;
    }

    /// <summary>A number of digits only.</summary>
    public long? Whole(ExtractRow cells, int column, long most)
    {
        var cell = cells[column];
        if (cell.IsEmpty || IsSpoiled(cell, column)) return null;
        if (NumberCell.TryReadWhole(cell, out var value) && value <= most) return value;
        row.Mark(CellMark.Unreadable, column);
        return null;
    }

    public long? Cents(ExtractRow cells, int column)
    {
        var cell = cells[column];
        if (cell.IsEmpty || IsSpoiled(cell, column)) return null;
        var style = recognition.Amount(column);
        var readable = NumberCell.TryReadHundredths(cell, style.Sign, out var value, out var decimals)
            && (!decimals || style.MayHaveDecimals) && (!style.InCents || value % 100 == 0);
        if (!readable) row.Mark(CellMark.Unreadable, column);
        else if (value < 0) row.Mark(CellMark.Negative, column);
        return readable ? style.InCents ? value / 100 : value : null;
    }

    /// <summary>Marks the cell as filled, unless what it held is gone.</summary>
    bool IsSpoiled(ReadOnlySpan<byte> cell, int column)
    {
        row.Mark(cell[0] == '#' ? CellMark.FormulaError : CellMark.Filled, column);
        var scientific = NumberCell.IsScientific(cell);
        if (scientific) row.Mark(CellMark.Scientific, column);
        return scientific || cell[0] == '#';
    }
}
