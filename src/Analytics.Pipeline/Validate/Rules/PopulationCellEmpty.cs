using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;
using static Analytics.Pipeline.Receive.PopulationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    static readonly ColumnSet mustBeFilledInPopulation =
        ColumnSet.Of(PopulationColumn.Code, Year, AgeFrom, AgeUntil, Count);

    public static RowRule<PopulationRow> PopulationCellEmpty { get; } = new(
        Code: "V001",
        Severity.Error,
        Column: "Code, Jaar, LeeftijdVan, LeeftijdTot, Aantal",
        Message: "Deze cel is leeg en mag dat niet zijn. Vul haar in; wonen er geen jeugdigen, schrijf dan 0.",
        MessageEnglish: "This cell is empty and may not be. Fill it in; write 0 where no youths live.",
        Check: static (row, _) => mustBeFilledInPopulation - row[CellMark.Filled]);
}
