using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.PopulationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationCrossesYouth { get; } = new(
        Code: "V010",
        Severity.Remark,
        Column: "LeeftijdVan, LeeftijdTot",
        Message: "Deze groep loopt door tot na 22 jaar. Daarvan telt als jeugdige mee wat er naar evenredigheid "
            + "jonger is dan 23. Lever liever een groep tot 23.",
        MessageEnglish: "This group runs beyond 22 years. Of it counts as youths what is in proportion younger "
            + "than 23. Rather deliver a group until 23.",
        Check: static (row, _) => ColumnSet.Of(AgeUntil).If(row.CrossesYouth),
        Caveat: "The same as is done with the published group of 15 to 24: eight of its ten years count.");
}
