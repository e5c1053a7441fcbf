using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> EndBeforeStart { get; } = new(
        Code: "T012",
        Severity.Error,
        Column: "Einddatum, StopZorg",
        Message: "De einddatum ligt voor de ingangsdatum. Verbeter een van beide.",
        MessageEnglish: "The end date lies before the start date. Correct one of them.",
        Check: static (row, _) => ColumnSet.Of(ValidLast).If(row.ValidLast < row.ValidFrom)
            | ColumnSet.Of(CareLast).If(row.CareLast < row.CareFrom),
        Caveat: "The last day is included: the same day twice is an allocation of one day.");
}
