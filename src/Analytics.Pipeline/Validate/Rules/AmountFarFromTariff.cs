using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> AmountFarFromTariff { get; } = new(
        Code: "T503",
        Severity.Warning,
        Column: "GedeclareerdBedrag",
        Message: "Het gedeclareerde bedrag is meer dan tweemaal volume maal tarief. Controleer bedrag, tarief en "
            + "eenheid (euro's of centen?).",
        MessageEnglish: "The declared amount is more than twice volume times tariff. Check amount, tariff and unit "
            + "(euros or cents?).",
        Check: static (row, context) => ColumnSet.Of(Declared).If(row.ValidFrom is { } from
            && row.DeclaredCents > 2 * ExpectedAmount.Cents(row.Unit, row.Frequency, row.Volume, row.TariffCents, from,
                row.ValidLast, context.Today)),
        Caveat: "Less than expected is ordinary: not all that is allocated is used. A volume in euros (unit 83) has "
            + "no tariff.");
}
