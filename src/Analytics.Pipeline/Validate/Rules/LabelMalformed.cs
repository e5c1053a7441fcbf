using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> LabelMalformed { get; } = new(
        Code: "T209",
        Severity.Warning,
        Column: "Geslacht, Segment, Doelgroep, Leveringsperiode",
        Message: "Deze waarde kennen we niet of is geen korte aanduiding; de cel is leeg gelezen. Controleer de kolom.",
        MessageEnglish: "This value is unknown or no short label; the cell was read as empty. Check the column.",
        Check: static (row, _) => (row[CellMark.Unreadable] | row[CellMark.Unknown])
            & ColumnSet.Of(Sex, Segment, TargetGroup, DeliveryPeriod));
}
