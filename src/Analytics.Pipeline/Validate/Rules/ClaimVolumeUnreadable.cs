using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimVolumeUnreadable { get; } = new(
        Code: "D503",
        Severity.Warning,
        Column: "Volume",
        Message: "Dit volume is geen geheel aantal en is weggelaten; het bedrag telt mee. Lever het aantal "
            + "eenheden zonder decimalen.",
        MessageEnglish: "This volume is no whole number and was left out; the amount is counted. Deliver the "
            + "number of units without decimals.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Volume));
}
