using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimAmountUnreadable { get; } = new(
        Code: "D501",
        Severity.Error,
        Column: "Bedrag",
        Message: "Dit bedrag kunnen we niet lezen. Schrijf het als 1250,50 (euro) of als 125050 (eurocenten), de "
            + "hele kolom op dezelfde manier.",
        MessageEnglish: "We cannot read this amount. Write it as 1250,50 (euros) or as 125050 (cents), the whole "
            + "column in the same way.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Amount));
}
