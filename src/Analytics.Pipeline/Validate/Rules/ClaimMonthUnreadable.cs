using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimMonthUnreadable { get; } = new(
        Code: "D010",
        Severity.Error,
        Column: "Maand",
        Message: "Dit is geen kalendermaand. Schrijf de maand als 2024-03, 202403, 01-03-2024 of maart 2024.",
        MessageEnglish: "This is no calendar month. Write the month as 2024-03, 202403, 01-03-2024 or March 2024.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Month));
}
