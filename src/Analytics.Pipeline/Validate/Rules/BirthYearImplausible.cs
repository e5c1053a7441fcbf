using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> BirthYearImplausible { get; } = new(
        Code: "T301",
        Severity.Error,
        Column: "Geboortejaar",
        Message: "Dit is geen geboortejaar van een jeugdige. Lever vier cijfers (2012), geen volledige geboortedatum.",
        MessageEnglish: "This is no birth year of a youth. Deliver four digits (2012), not a full date of birth.",
        Check: static (row, context) => row[CellMark.Unreadable] & ColumnSet.Of(BirthYear)
            | ColumnSet.Of(BirthYear).If(row.BirthYear is { } year && (year < 1970 || year > context.Today.Year + 1)));
}
