using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> AmountNegative { get; } = new(
        Code: "T502",
        Severity.Error,
        Column: "TariefCent, GedeclareerdBedrag",
        Message: "Dit bedrag is negatief. Lever per toewijzing het saldo van declaraties en correcties.",
        MessageEnglish: "This amount is negative. Deliver the balance of claims and corrections per allocation.",
        Check: static (row, _) => row[CellMark.Negative]);
}
