using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimWithoutAllocation { get; } = new(
        Code: "D402",
        Severity.Warning,
        Column: "Toewijzingnummer",
        Message: "Deze toewijzing kennen we niet. Het bedrag is opgeslagen als 'zonder toewijzing' en telt mee "
            + "zodra de toewijzing er is. Lever ook de toewijzingen.",
        MessageEnglish: "We do not know this allocation. The amount was stored as 'without allocation' and counts "
            + "as soon as the allocation is there. Deliver the allocations too.",
        Check: static (row, context) => ColumnSet.Of(Number).If(
            row.Number is { } number && context.Allocations?.Has(number) == false),
        Caveat: "Looked up among the deliveries that count or wait for approval. Nothing is said when it is not "
            + "known which municipality delivers.");
}
