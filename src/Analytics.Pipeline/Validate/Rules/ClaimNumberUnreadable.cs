using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimNumberUnreadable { get; } = new(
        Code: "D002",
        Severity.Error,
        Column: "Toewijzingnummer",
        Message: "Dit is geen toewijzingnummer van hoogstens negen cijfers. Neem het nummer over zoals het in de "
            + "toewijzing staat.",
        MessageEnglish: "This is no allocation number of at most nine digits. Take the number as it is in the "
            + "allocation.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Number));
}
