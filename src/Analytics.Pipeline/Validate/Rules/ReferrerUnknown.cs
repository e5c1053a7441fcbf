using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> ReferrerUnknown { get; } = new(
        Code: "T202",
        Severity.Warning,
        Column: "Verwijzer",
        Message: "Deze code staat niet in de landelijke codelijst COD327 van iJw. Controleer de code; de regel telt "
            + "mee.",
        MessageEnglish: "This referrer is not in the national list COD327 of iJw. Check the code; the row is counted.",
        Check: static (row, _) => (row[CellMark.Unknown] | row[CellMark.Unreadable]) & ColumnSet.Of(Referrer),
        Caveat: "An unknown code is never guessed; it is stored as delivered, or left out when it is no code at all.");
}
