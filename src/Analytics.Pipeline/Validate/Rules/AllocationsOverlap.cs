using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<RowAmongRows> AllocationsOverlap { get; } = new(
        Code: "T604",
        Severity.Warning,
        Column: "Toewijzingnummer, Ingangsdatum, Einddatum",
        Message: "Deze jeugdige heeft dit product bij deze aanbieder in dezelfde tijd al onder een ander "
            + "toewijzingnummer. Sluit de eerste toewijzing af, of verwijder de dubbele.",
        MessageEnglish: "This youth has this product of this provider at the same time under another allocation number "
            + "already. End the first allocation, or remove the double one.",
        Check: static (row, _) => ColumnSet.Of(Number).If(row.Overlaps),
        Caveat: "Two providers may rightly give the same product, so that is not said. Of a number with several "
            + "versions the newest is compared; one that comes after the row it would clear cannot clear it.");
}
