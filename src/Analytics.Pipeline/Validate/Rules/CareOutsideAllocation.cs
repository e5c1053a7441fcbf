using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> CareOutsideAllocation { get; } = new(
        Code: "T016",
        Severity.Warning,
        Column: "StartZorg",
        Message: "De zorg begint voor de ingangsdatum van de toewijzing. Controleer beide datums.",
        MessageEnglish: "Care begins before the start date of the allocation. Check both dates.",
        Check: static (row, _) => ColumnSet.Of(CareFrom).If(row.CareFrom < row.ValidFrom),
        Caveat: "Care in a crisis may begin before its allocation is written.");
}
