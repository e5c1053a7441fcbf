using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> StartImpossible { get; } = new(
        Code: "T011",
        Severity.Error,
        Column: "Ingangsdatum",
        Message: "De ingangsdatum ligt voor het jaar 2000. Verbeter de datum.",
        MessageEnglish: "The start date lies before the year 2000. Correct the date.",
        Check: static (row, _) => ColumnSet.Of(ValidFrom).If(row.ValidFrom is { Year: < 2000 }),
        Caveat: "The Jeugdwet began in 2015; care that began under the laws before it may still run.");
}
