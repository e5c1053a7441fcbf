using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.PopulationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationYearUnreadable { get; } = new(
        Code: "V003",
        Severity.Error,
        Column: "Jaar",
        Message: "Dit is geen jaar van 1995 of later. Schrijf het jaar in vier cijfers, zoals 2024.",
        MessageEnglish: "This is no year from 1995 on. Write the year in four digits, such as 2024.",
        Check: static (row, _) => ColumnSet.Of(Year).If(
            row[CellMark.Filled].Has((int)Year) && row.Year is not (>= 1995 and <= 2100)));
}
