using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> AreaCodeMalformed { get; } = new(
        Code: "T101",
        Severity.Error,
        Column: "Gemeentecode, Buurtcode",
        Message: "Dit is geen CBS-code. Schrijf een gemeente als GM0748 en een buurt als BU07480001.",
        MessageEnglish: "This is no CBS code. Write a municipality as GM0748 and a neighbourhood as BU07480001.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Municipality, Neighbourhood));
}
