using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimUnitUnknown { get; } = new(
        Code: "D203",
        Severity.Warning,
        Column: "Eenheid",
        Message: "Deze code staat niet in de landelijke codelijst WJ756 van iJw. Controleer de code; de regel "
            + "telt mee.",
        MessageEnglish: "This unit is not in the national list WJ756 of iJw. Check the code; the row is counted.",
        Check: static (row, _) => (row[CellMark.Unknown] | row[CellMark.Unreadable]) & ColumnSet.Of(Unit));
}
