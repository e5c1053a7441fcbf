using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> StartFarFuture { get; } = new(
        Code: "T013",
        Severity.Error,
        Column: "Ingangsdatum",
        Message: "De ingangsdatum ligt meer dan een jaar in de toekomst. Verbeter de datum.",
        MessageEnglish: "The start date lies more than a year ahead. Correct the date.",
        Check: static (row, context) => ColumnSet.Of(ValidFrom).If(row.ValidFrom > context.Today.AddYears(1)));
}
