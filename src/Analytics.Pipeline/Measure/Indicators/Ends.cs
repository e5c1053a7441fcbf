namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator Ends { get; } = new(
        Key: "eindes",
        Name: new("Einde van de hulp", "Ends of care"),
        Numerator: new("Jeugdigen van wie de hulp eindigt, met minstens 120 dagen zonder jeugdhulp erna",
            "Youths whose care ends, with at least 120 days without care after it"),
        Denominator: IndicatorWords.Youths,
        Unit: IndicatorWords.PerThousandYouths,
        Measurement.EventsPerThousand,
        CounterIndicator: "herhaald-beroep",
        Source: IndicatorWords.RecordsAndYouths,
        Caveat: new("De laatste 120 dagen van de aanlevering tellen nog niet mee: dan is niet te zien of de hulp verdergaat.",
            "The last 120 days of the deliveries do not count yet: whether care goes on cannot be seen."),
        Count: static (care, grid) => new Counts(NewCare.CountLastDays(care, grid, NewCare.Ends(care))))
    {
        LookAheadDays = NewCare.DaysWithoutCare,
    };
}
