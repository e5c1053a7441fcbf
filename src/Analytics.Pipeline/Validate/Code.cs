namespace Analytics.Pipeline.Validate;

/// <summary>What was seen when a cell was read. The rules are mostly written in these words.</summary>
public enum CellMark : byte
{
    /// <summary>The cell says something.</summary>
    Filled,

    /// <summary>It cannot be read as what the column holds.</summary>
    Unreadable,

    /// <summary>1,23E+08: the number is gone.</summary>
    Scientific,

    /// <summary>#N/B and its like: a formula that failed before the file was saved.</summary>
    FormulaError,

    /// <summary>Zeros in front were lost and have been put back.</summary>
    ZerosRestored,

    /// <summary>A spreadsheet's day number among ordinary dates.</summary>
    Serial,

    /// <summary>1 January 1900, which suites write for "no date".</summary>
    OldOpenEnd,

    /// <summary>Well written, but not in the list of codes.</summary>
    Unknown,
    Negative,

    /// <summary>A day in the middle, where only the month is asked.</summary>
    MidMonth,
}

/// <summary>A code as one distinct cell says it. Read once, however many rows share it.</summary>
/// <param name="Value">As stored; null when the cell says nothing.</param>
public sealed record Code(string? Value, CellMark? Mark = null)
{
    public static Code Empty { get; } = new((string?)null);
}
