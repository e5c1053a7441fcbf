using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimMidMonth { get; } = new(
        Code: "D013",
        Severity.Remark,
        Column: "Maand",
        Message: "Hier staat een dag midden in de maand; we lezen de maand waarin die dag valt. Schrijf de maand "
            + "als 2024-03.",
        MessageEnglish: "This is a day in the middle of a month; we read the month in which it falls. Write the "
            + "month as 2024-03.",
        Check: static (row, _) => row[CellMark.MidMonth],
        Caveat: "The first and last day of a month are ordinary ways to write it. Many of these: the column may "
            + "hold the day of the invoice, or month and day may be the wrong way round.");
}
