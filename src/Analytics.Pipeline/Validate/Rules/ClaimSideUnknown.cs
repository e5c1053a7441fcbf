using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimSideUnknown { get; } = new(
        Code: "D209",
        Severity.Error,
        Column: "DC",
        Message: "Hier hoort D (debet) of C (credit) te staan. Zonder dat is niet te zeggen of het bedrag erbij "
            + "of eraf gaat.",
        MessageEnglish: "D (debit) or C (credit) belongs here. Without it nobody can tell whether the amount is "
            + "added or taken off.",
        Check: static (row, _) => row[CellMark.Unknown] & ColumnSet.Of(Side));
}
