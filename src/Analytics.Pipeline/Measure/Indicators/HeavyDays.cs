using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator HeavyDays { get; } = new(
        Key: "dagen-zwaar",
        Name: new("Dagen zware hulp", "Days of heavy care"),
        Numerator: new("Dagen waarop een jeugdige verblijf, gesloten verblijf, crisishulp of bescherming heeft",
            "Days on which a youth is in residential or secure care, crisis care or protection"),
        Denominator: new("Dagen waarop een jeugdige jeugdhulp heeft",
            "Days on which a youth is in care"),
        Unit: new("% van de dagen", "% of days"),
        Measurement.PercentageOfAmount,
        CounterIndicator: "jeugdigen",
        Source: IndicatorWords.Records,
        Caveat: new("Een jeugdige telt per dag één keer, hoeveel hulp er ook tegelijk is.",
            "A youth counts once per day, however much care there is at once."),
        Count: static (care, grid) =>
        {
            var (heavy, all) = (new ChildDayCounter(care, grid), new ChildDayCounter(care, grid));
            for (var row = 0; row < care.Count; row++)
            {
                all.Add(row);
                if (care.Form[row].IsHeavy()) heavy.Add(row);
            }
            return new Counts(heavy.Days, all.Days);
        })
    {
        ByForm = false,
    };
}
