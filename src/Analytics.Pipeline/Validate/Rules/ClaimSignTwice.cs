using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimSignTwice { get; } = new(
        Code: "D502",
        Severity.Error,
        Column: "Bedrag, DC",
        Message: "Er staat een minteken in het bedrag en daarnaast D of C: gaat het eraf of erbij? Lever bedragen "
            + "zonder minteken met DC, of met minteken zonder DC.",
        MessageEnglish: "The amount has a minus sign and D or C beside it: is it taken off or added? Deliver "
            + "amounts without sign and with DC, or with sign and without DC.",
        Check: static (row, _) => row[CellMark.Negative].If(row.Side is not null),
        Caveat: "Without a column DC a negative amount is a credit.");
}
