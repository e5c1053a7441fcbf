using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationAreaMalformed { get; } = new(
        Code: "V002",
        Severity.Error,
        Column: "Code",
        Message: "Dit is geen code van een gemeente, wijk of buurt. Schrijf GM0748, WK074800 of BU07480001.",
        MessageEnglish: "This is no code of a municipality, district or neighbourhood. Write GM0748, WK074800 or "
            + "BU07480001.",
        Check: static (row, _) =>
            (row[CellMark.Unreadable] | row[CellMark.FormulaError]) & ColumnSet.Of(PopulationColumn.Code));
}
