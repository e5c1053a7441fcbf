using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AmountsOfFile> AmountsTooLarge { get; } = new(
        Code: "T506",
        Severity.Warning,
        Column: "GedeclareerdBedrag, TariefCent",
        Message: "In meer dan de helft van de regels is het gedeclareerde bedrag vijf keer zo groot als volume maal "
            + "tarief, of meer. Waarschijnlijk zijn decimalen weggevallen (119 in plaats van 11,9) of staat het "
            + "tarief in euro's. Exporteer opnieuw.",
        MessageEnglish: "In more than half of the rows the declared amount is five times volume times tariff, or "
            + "more. Probably decimals were lost (119 instead of 11.9) or the tariff is in euros. Export again.",
        Check: static (amounts, _) => ColumnSet.Of(Declared).If(amounts.IsMost(amounts.FarAbove)),
        Caveat: "About the file as a whole, from twenty rows on that can be compared.");
}
