using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.PopulationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<PopulationRow> PopulationBandEmpty { get; } = new(
        Code: "V005",
        Severity.Error,
        Column: "LeeftijdVan, LeeftijdTot",
        Message: "LeeftijdTot moet hoger zijn dan LeeftijdVan: tot is de eerste leeftijd die niet meer meedoet. "
            + "De groep 0 tot en met 14 is van 0 tot 15.",
        MessageEnglish: "LeeftijdTot must be above LeeftijdVan: it is the first age that no longer belongs. The "
            + "group of 0 to 14 runs from 0 until 15.",
        Check: static (row, _) => ColumnSet.Of(AgeUntil).If(row.AgeUntil <= row.AgeFrom));
}
