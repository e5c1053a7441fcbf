namespace Analytics.Pipeline.Domain;

public enum Severity : byte
{
    /// <summary>Counted; good to know.</summary>
    Remark = 1,

    /// <summary>Counted; look at it.</summary>
    Warning = 2,

    /// <summary>This row cannot be counted, or the file as a whole cannot be taken in.</summary>
    Error = 3,
}

/// <summary>
/// One rule broken at one place. It never holds a value of the row: line and column are enough to find it in the file.
/// </summary>
/// <param name="Line">As a spreadsheet shows it; 0 when it is about the whole file.</param>
/// <param name="Column">The heading in the file; empty when it is about the whole row or file.</param>
/// <param name="Rule">The rule's code, such as T012. A code is never reused.</param>
public readonly record struct Finding(int Line, string Column, string Rule, Severity Level);
