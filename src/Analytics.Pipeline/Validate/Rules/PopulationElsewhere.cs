using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationElsewhere { get; } = new(
        Code: "V008",
        Severity.Error,
        Column: "Code",
        Message: "Dit gebied ligt in een andere gemeente. Het hele bestand is geweigerd: lever alleen de eigen "
            + "gebieden.",
        MessageEnglish: "This area lies in another municipality. The whole file is refused: deliver your own "
            + "areas only.",
        Check: static (row, _) => ColumnSet.Of(PopulationColumn.Code).If(
            row.Owner is not null && row.Municipality is not null && row.Municipality != row.Owner));
}
