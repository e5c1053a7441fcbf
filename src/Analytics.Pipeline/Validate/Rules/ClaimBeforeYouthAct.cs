using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    const int FirstYearOfYouthAct = 2015;

    public static RowRule<ClaimRow> ClaimBeforeYouthAct { get; } = new(
        Code: "D011",
        Severity.Error,
        Column: "Maand",
        Message: "Deze maand ligt voor januari 2015, toen gemeenten nog geen jeugdhulp betaalden. Controleer het "
            + "jaar.",
        MessageEnglish: "This month lies before January 2015, when municipalities did not pay for youth care yet. "
            + "Check the year.",
        Check: static (row, _) => ColumnSet.Of(Month).If(row.Month?.Year < FirstYearOfYouthAct));
}
