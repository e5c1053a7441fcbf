using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    static readonly ColumnSet dateColumns = ColumnSet.Of(AllocatedOn, ValidFrom, ValidLast, CareFrom, CareLast);

    public static RowRule<AllocationRow> DateUnreadable { get; } = new(
        Code: "T010",
        Severity.Error,
        Column: "Toewijzingsdatum, Ingangsdatum, Einddatum, StartZorg, StopZorg",
        Message: "Deze datum kunnen we niet lezen of bestaat niet. Schrijf hem als dd-mm-jjjj.",
        MessageEnglish: "This date cannot be read or does not exist. Write it as dd-mm-yyyy.",
        Check: static (row, _) => row[CellMark.Unreadable] & dateColumns,
        Caveat: "Years of two digits are not guessed.");
}
