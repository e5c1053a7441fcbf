using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.ClaimColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<ClaimRow> ClaimOfOtherMunicipality { get; } = new(
        Code: "D105",
        Severity.Error,
        Column: "Gemeentecode",
        Message: "Deze regel is van een andere gemeente. Het hele bestand is geweigerd: lever per gemeente een "
            + "eigen bestand.",
        MessageEnglish: "This row is of another municipality. The whole file is refused: deliver a file per "
            + "municipality.",
        Check: static (row, _) => ColumnSet.Of(Municipality).If(row.Municipality is not null && row.Owner is not null
            && row.Municipality != row.Owner && !row[CellMark.Unreadable].Has((int)Municipality)),
        Caveat: "Even once in 50,000 rows: such a file holds care of children who are not of this municipality.");
}
