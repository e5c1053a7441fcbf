using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator HeavyCare { get; } = new(
        Key: "zwaar-licht",
        Name: new("Aandeel met zware hulp", "Share in heavy care"),
        Numerator: new("Jeugdigen met verblijf, gesloten verblijf, crisishulp of bescherming",
            "Youths in residential or secure care, crisis care or protection"),
        Denominator: new("Jeugdigen met jeugdhulp in de periode", "Youths in care in the period"),
        Unit: new("% van de jeugdigen met jeugdhulp", "% of youths in care"),
        Measurement.Percentage,
        CounterIndicator: "jeugdigen",
        Source: IndicatorWords.Records,
        Caveat: new("Kan stijgen doordat er minder lichte hulp is. Lees het naast het aantal jeugdigen.",
            "Can rise because there is less light care. Read it beside the number of youths."),
        Count: static (care, grid) =>
        {
            var counter = new ChildCounter(care, grid);
            for (var row = 0; row < care.Count; row++)
            {
                if (!care.Form[row].IsHeavy()) continue;
                foreach (var period in grid.PeriodsOf(care.From[row], care.KnownUntil(row))) counter.Add(period, row);
            }
            return new Counts(counter.Children);
        })
    {
        DenominatorOf = "jeugdigen", ByForm = false,
    };
}
