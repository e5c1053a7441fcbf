using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> UnitUnknown { get; } = new(
        Code: "T203",
        Severity.Warning,
        Column: "Eenheid",
        Message: "Deze code staat niet in de landelijke codelijst WJ756 van iJw. Controleer de code; de regel telt "
            + "mee.",
        MessageEnglish: "This unit is not in the national list WJ756 of iJw. Check the code; the row is counted.",
        Check: static (row, _) => (row[CellMark.Unknown] | row[CellMark.Unreadable]) & ColumnSet.Of(Unit),
        Caveat: "An unknown code is never guessed; it is stored as delivered, or left out when it is no code at all.");
}
