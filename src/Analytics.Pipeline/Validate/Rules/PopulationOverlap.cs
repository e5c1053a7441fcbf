using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.PopulationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationOverlap { get; } = new(
        Code: "V007",
        Severity.Error,
        Column: "Code, Jaar, LeeftijdVan, LeeftijdTot",
        Message: "Leeftijden van deze regel staan voor hetzelfde gebied en jaar al in een eerdere regel. Laat de "
            + "groepen op elkaar aansluiten, of verwijder een van beide.",
        MessageEnglish: "Ages of this row are in an earlier row of the same area and year. Let the groups follow "
            + "each other, or remove one of the rows.",
        Check: static (row, _) => ColumnSet.Of(AgeFrom).If(row.Overlaps),
        Caveat: "The group of 0 until 15 and that of 15 until 23 share no age: the last age is not included.");
}
