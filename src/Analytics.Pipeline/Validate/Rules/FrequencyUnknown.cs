using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> FrequencyUnknown { get; } = new(
        Code: "T204",
        Severity.Warning,
        Column: "Frequentie",
        Message: "Deze code staat niet in de landelijke codelijst WMO757 van iJw. Controleer de code; de regel telt "
            + "mee.",
        MessageEnglish: "This frequency is not in the national list WMO757 of iJw. Check the code; the row is counted.",
        Check: static (row, _) => (row[CellMark.Unknown] | row[CellMark.Unreadable]) & ColumnSet.Of(Frequency),
        Caveat: "An unknown code is never guessed; it is stored as delivered, or left out when it is no code at all.");
}
