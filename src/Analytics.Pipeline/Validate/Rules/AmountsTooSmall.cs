using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AmountsOfFile> AmountsTooSmall { get; } = new(
        Code: "T507",
        Severity.Warning,
        Column: "GedeclareerdBedrag, TariefCent",
        Message: "In meer dan de helft van de regels is het gedeclareerde bedrag een vijftigste van volume maal "
            + "tarief, of minder. Waarschijnlijk staan euro's in een kolom voor centen. Controleer de kolom en "
            + "lever opnieuw aan.",
        MessageEnglish: "In more than half of the rows the declared amount is a fiftieth of volume times tariff, or "
            + "less. Probably euros stand in a column of cents. Check the column and deliver again.",
        Check: static (amounts, _) => ColumnSet.Of(Declared).If(amounts.IsMost(amounts.FarBelow)),
        Caveat: "About the file as a whole, from twenty rows on that can be compared. Care that has only begun can "
            + "be declared for a small part, but seldom in half of the rows.");
}
