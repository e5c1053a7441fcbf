using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> DeclaredButNeverSent { get; } = new(
        Code: "T508",
        Severity.Warning,
        Column: "GedeclareerdBedrag, RedenWijziging",
        Message: "Deze toewijzing geldt als nooit verzonden (reden 13), maar er is wel op gedeclareerd. Het bedrag "
            + "telt niet mee in de cijfers; controleer de reden.",
        MessageEnglish: "This allocation counts as never sent (reason 13), but there are claims on it. The amount "
            + "is not in the figures; check the reason.",
        Check: static (row, _) => ColumnSet.Of(Declared).If(row.ChangeReason == "13" && row.DeclaredCents > 0),
        Caveat: "The amount is in the reconciliation of the delivery, for that is what the file says.");
}
