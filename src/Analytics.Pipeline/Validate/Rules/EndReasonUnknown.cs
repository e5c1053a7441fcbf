using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> EndReasonUnknown { get; } = new(
        Code: "T205",
        Severity.Warning,
        Column: "RedenBeeindiging",
        Message: "Deze code staat niet in de landelijke codelijst JZ588 van iJw. Controleer de code; de regel telt "
            + "mee.",
        MessageEnglish: "This end reason is not in the national list JZ588 of iJw. Check the code; the row is counted.",
        Check: static (row, _) => (row[CellMark.Unknown] | row[CellMark.Unreadable]) & ColumnSet.Of(EndReason),
        Caveat: "An unknown code is never guessed; it is stored as delivered, or left out when it is no code at all.");
}
