namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator Starts { get; } = new(
        Key: "starts",
        Name: new("Starts met jeugdhulp", "Starts of care"),
        Numerator: new("Nieuwe toewijzingen na minstens 120 dagen zonder jeugdhulp",
            "New allocations after at least 120 days without care"),
        Denominator: IndicatorWords.Youths,
        Unit: IndicatorWords.PerThousandYouths,
        Measurement.EventsPerThousand,
        CounterIndicator: "instroom-residentieel",
        Source: IndicatorWords.RecordsAndYouths,
        Caveat: new("De eerste 120 dagen van de aanlevering tellen niet mee: "
            + "daarvoor is niet te zien of iemand al hulp had.",
            "The first 120 days of the deliveries do not count: whether someone had care before them cannot be seen."),
        Count: static (care, grid) =>
            new Counts(NewCare.CountFirstDays(care, grid, NewCare.Starts(care).Select(start => start.Row))))
    {
        WarmUpDays = NewCare.DaysWithoutCare, IsPublished = true,
    };
}
