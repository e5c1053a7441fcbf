using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimCodeMalformed { get; } = new(
        Code: "D207",
        Severity.Warning,
        Column: "Productcode, Aanbiedercode, Leveringsperiode",
        Message: "Dit kan geen code zijn en is weggelaten; de regel telt mee. Lever de code, niet de "
            + "omschrijving.",
        MessageEnglish: "This cannot be a code and was left out; the row is counted. Deliver the code, not its "
            + "description.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Product, Provider, DeliveryPeriod));
}
