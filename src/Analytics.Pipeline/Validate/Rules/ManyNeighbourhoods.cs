using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<RowAmongRows> ManyNeighbourhoods { get; } = new(
        Code: "T603",
        Severity.Warning,
        Column: "Buurtcode",
        Message: "Deze jeugdige woont in dit bestand in meer dan vier buurten. Controleer of meer jeugdigen hetzelfde "
            + "pseudoniem kregen.",
        MessageEnglish: "In this file this youth lives in more than four neighbourhoods. Check whether several youths "
            + "were given the same pseudonym.",
        Check: static (row, _) =>
            ColumnSet.Of(Neighbourhood).If(row.NewNeighbourhood > AcrossRows.MostNeighbourhoods),
        Caveat: "Said once per child, at the row of the fifth one. A child may really have moved that often.");
}
