using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> NeighbourhoodNotSaid { get; } = new(
        Code: "T106",
        Severity.Remark,
        Column: "Buurtcode, Wijkcode",
        Message: "De buurt is onbekend terwijl de wijk er wel staat. De regel telt mee in de gemeente, niet in de "
            + "wijk: zoek de buurt op bij het adres.",
        MessageEnglish: "The neighbourhood is unknown while the district is there. The row counts for the "
            + "municipality, not for the district: look up the neighbourhood of the address.",
        Check: static (row, _) => ColumnSet.Of(Neighbourhood).If(row.Neighbourhood is null && row.District is not null
            && row[CellMark.Filled].Has((int)Neighbourhood)
            && !row[CellMark.Unreadable].Has((int)Neighbourhood) && !row[CellMark.Unknown].Has((int)District)),
        Caveat: "Without a buurt it cannot be told to which publication area a child belongs.");
}
