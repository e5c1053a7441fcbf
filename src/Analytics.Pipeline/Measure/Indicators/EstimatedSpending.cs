namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator EstimatedSpending { get; } = new(
        Key: "inzet-geschat",
        Name: new("Deel van de inzet dat geschat is", "Part of spending that is estimated"),
        Numerator: new("Inzet die is geschat uit volume en tarief",
            "Spending estimated from volume and tariff"),
        Denominator: new("Alle inzet", "All spending"),
        Unit: new("% van de inzet", "% of spending"),
        Measurement.PercentageOfAmount,
        CounterIndicator: "inzet",
        Source: IndicatorWords.Records,
        Caveat: new("Een schatting is wat is toegewezen, niet wat is geleverd: hoe hoger dit deel, hoe voorzichtiger met de inzet.",
            "An estimate is what was allocated, not what was delivered: the larger this part, the more care with spending."),
        Count: static (care, grid) =>
        {
            var cents = new EventCounter(care, grid);
            for (var row = 0; row < care.Count; row++)
            {
                if (!care.Estimated[row] || care.AmountCents[row] == 0) continue;
                foreach (var (period, share) in Spread(care, grid, row)) cents.Add(period, row, share);
            }
            return new Counts(cents.Sums);
        })
    {
        DenominatorOf = "inzet",
    };
}
