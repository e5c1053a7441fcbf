using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator SpendingPerChild { get; } = new(
        Key: "inzet-per-jeugdige",
        Name: new("Inzet per jeugdige met hulp", "Spending per youth in care"),
        Numerator: new("De inzet in de periode", "Spending in the period"),
        Denominator: new("Jeugdigen met jeugdhulp in de periode", "Youths in care in the period"),
        Unit: new("euro per jeugdige met jeugdhulp", "euros per youth in care"),
        Measurement.EurosPerChild,
        CounterIndicator: "zwaar-licht",
        Source: IndicatorWords.Records,
        Caveat: new("Stijgt als lichte hulp verdwijnt: zwaardere hulp blijft dan over. Zegt niets over wat hulp waard is.",
            "Rises when light care disappears: heavier care is then what is left. Says nothing of what care is worth."),
        Count: CareSpending.Count)
    {
        DenominatorOf = "jeugdigen", SmallestArea = AreaLevel.District,
    };
}
