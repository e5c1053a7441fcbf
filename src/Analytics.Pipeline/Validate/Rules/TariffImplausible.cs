using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> TariffImplausible { get; } = new(
        Code: "T505",
        Severity.Warning,
        Column: "TariefCent, Eenheid",
        Message: "Dit tarief is voor deze eenheid onwaarschijnlijk laag of hoog. Controleer of het in centen staat "
            + "en bij de eenheid hoort.",
        MessageEnglish: "This tariff is improbably low or high for this unit. Check that it is in cents and belongs "
            + "to the unit.",
        Check: static (row, _) => ColumnSet.Of(Tariff).If(row.TariffCents is >= 0 and { } cents && row.Unit switch
        {
            "01" => cents is < 20 or > 10_00,
            "04" => cents is < 10_00 or > 500_00,
            "14" => cents is < 10_00 or > 2_000_00,
            "16" => cents is < 10_00 or > 1_000_00,
            "82" or "84" => cents is < 1_00 or > 100_000_00,
            _ => false,
        }),
        Caveat: "The bounds are wide on purpose: an hour from 10 to 500 euros, a day from 10 to 2,000. Special care "
            + "may cost more.");
}
