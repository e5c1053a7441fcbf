using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimInFuture { get; } = new(
        Code: "D012",
        Severity.Error,
        Column: "Maand",
        Message: "Deze maand moet nog beginnen: er kan nog geen hulp in zijn gegeven. Controleer jaar en maand.",
        MessageEnglish: "This month has not begun yet: no care can have been given in it. Check year and month.",
        Check: static (row, context) => ColumnSet.Of(Month).If(row.Month > context.Today));
}
