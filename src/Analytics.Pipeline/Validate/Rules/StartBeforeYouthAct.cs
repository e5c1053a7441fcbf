using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> StartBeforeYouthAct { get; } = new(
        Code: "T023",
        Severity.Remark,
        Column: "Ingangsdatum",
        Message: "De ingangsdatum ligt voor 2015, toen de Jeugdwet inging. Controleer of de toewijzing nog loopt.",
        MessageEnglish: "The start date lies before 2015, when the Youth Act began. Check whether the allocation "
            + "still runs.",
        Check: static (row, _) => ColumnSet.Of(ValidFrom).If(row.ValidFrom is { Year: >= 2000 and < 2015 }),
        Caveat: "Care that began under the laws before may still run. Before 2000 it is left to T011.");
}
