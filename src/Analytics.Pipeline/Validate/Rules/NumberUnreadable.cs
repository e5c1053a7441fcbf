using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> NumberUnreadable { get; } = new(
        Code: "T002",
        Severity.Error,
        Column: "Toewijzingnummer",
        Message: "Het toewijzingnummer is geen heel getal van hooguit negen cijfers. Neem het over zoals het in het "
            + "toewijzingsbericht staat.",
        MessageEnglish: "The allocation number is not a whole number of at most nine digits. Copy it from the "
            + "allocation message.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Number));
}
