using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> CodeMalformed { get; } = new(
        Code: "T207",
        Severity.Error,
        Column: "Productcode, Aanbiedercode",
        Message: "Deze code is te lang of bevat tekens die niet in een code horen. Lever alleen de code.",
        MessageEnglish: "This code is too long or holds characters that no code has. Deliver the code only.",
        Check: static (row, _) => row[CellMark.Unreadable] & ColumnSet.Of(Product, Provider));
}
