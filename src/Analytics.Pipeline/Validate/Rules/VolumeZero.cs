using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> VolumeZero { get; } = new(
        Code: "T504",
        Severity.Warning,
        Column: "Volume",
        Message: "Het volume is nul. Vul in hoeveel is toegewezen, of laat de cel leeg als dat niet is afgesproken.",
        MessageEnglish: "The volume is zero. Fill in how much was allocated, or leave the cell empty when that was "
            + "not agreed.",
        Check: static (row, _) => ColumnSet.Of(Volume).If(row.Volume == 0),
        Caveat: "A volume below zero is no number of units and is left to T501.");
}
