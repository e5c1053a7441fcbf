using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> NeighbourhoodUnknown { get; } = new(
        Code: "T102",
        Severity.Error,
        Column: "Buurtcode",
        Message: "Deze buurtcode bestaat niet in de bekende indelingen. Controleer de code, of laat de nieuwe "
            + "indeling inlezen.",
        MessageEnglish: "This neighbourhood code is in none of the known divisions. Check it, or have the new "
            + "division imported.",
        Check: static (row, _) =>
            (row[CellMark.Unknown] & ColumnSet.Of(Neighbourhood)).If(IsOfOwner(row)),
        Caveat: "Codes of every imported vintage are known. A code of another municipality is left to T103.");
}
