using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> AmountUnreadable { get; } = new(
        Code: "T501",
        Severity.Error,
        Column: "Volume, TariefCent, GedeclareerdBedrag",
        Message: "Dit getal kunnen we niet lezen zoals de rest van de kolom. Schrijf bedragen overal met, of overal "
            + "zonder decimalen.",
        MessageEnglish: "This number cannot be read the way the rest of the column is. Write amounts with decimals "
            + "everywhere, or nowhere.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Volume, Tariff, Declared));
}
