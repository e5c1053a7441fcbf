using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.PopulationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationAgeUnreadable { get; } = new(
        Code: "V004",
        Severity.Error,
        Column: "LeeftijdVan, LeeftijdTot",
        Message: "Dit is geen leeftijd in hele jaren. Schrijf een getal van 0 tot en met 130, zonder 'jaar'.",
        MessageEnglish: "This is no age in whole years. Write a number from 0 to 130, without 'years'.",
        Check: static (row, _) =>
            (row[CellMark.Unreadable] | row[CellMark.FormulaError]) & ColumnSet.Of(AgeFrom, AgeUntil),
        Caveat: "LeeftijdTot may be 131: nobody is older than 130.");
}
