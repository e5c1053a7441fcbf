using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> AllocatedInFuture { get; } = new(
        Code: "T022",
        Severity.Warning,
        Column: "Toewijzingsdatum",
        Message: "De toewijzingsdatum ligt na vandaag. Verbeter de datum.",
        MessageEnglish: "The allocation date lies after today. Correct the date.",
        Check: static (row, context) => ColumnSet.Of(AllocatedOn).If(row.AllocatedOn > context.Today));
}
