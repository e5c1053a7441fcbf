using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> AllocatedLate { get; } = new(
        Code: "T017",
        Severity.Warning,
        Column: "Toewijzingsdatum, Ingangsdatum",
        Message: "De toewijzing is meer dan een jaar na de ingangsdatum gedaan. Controleer beide datums.",
        MessageEnglish: "The allocation was made more than a year after its start date. Check both dates.",
        Check: static (row, _) =>
            ColumnSet.Of(AllocatedOn).If(row.ValidFrom is { Year: >= 2000 and < 9000 } from
                && row.AllocatedOn > from.AddYears(1) && row.ChangeReason is null),
        Caveat: "An allocation with effect in the past is ordinary for weeks or months. A later version of an "
            + "allocation keeps its start date and has a new allocation date: with a RedenWijziging nothing is said.");
}
