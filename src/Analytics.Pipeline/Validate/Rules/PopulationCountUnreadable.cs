using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.PopulationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationCountUnreadable { get; } = new(
        Code: "V006",
        Severity.Error,
        Column: "Aantal",
        Message: "Dit is geen aantal inwoners. Schrijf een geheel getal van nul of meer, zonder punten of "
            + "komma's.",
        MessageEnglish: "This is no number of residents. Write a whole number of zero or more, without points or "
            + "commas.",
        Check: static (row, _) => (row[CellMark.Unreadable] | row[CellMark.FormulaError] | row[CellMark.Scientific])
            & ColumnSet.Of(Count));
}
