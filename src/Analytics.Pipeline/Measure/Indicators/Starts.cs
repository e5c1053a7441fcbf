namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator Starts { get; } = new(
        Key: "starts",
        Name: new("Starts met jeugdhulp", "Starts of care"),
        Numerator: new("Nieuwe toewijzingen na minstens 120 dagen zonder jeugdhulp",
            "New allocations after at least 120 days without care"),
        Denominator: new("Jeugdigen van 0 tot en met 22 jaar die op 1 januari in het gebied wonen",
            "Youths of 0 to 22 living in the area on 1 January"),
        Unit: new("per 1.000 jeugdigen", "per 1,000 youths"),
        Measurement.EventsPerThousand,
        CounterIndicator: "instroom-residentieel",
        Source: new("Toewijzingen van de gemeente; CBS Kerncijfers wijken en buurten",
            "Allocations of the municipality; CBS key figures of districts and neighbourhoods"),
        Caveat: new("De eerste 120 dagen van de aanlevering tellen niet mee: "
            + "daarvoor is niet te zien of iemand al hulp had.",
            "The first 120 days of the deliveries do not count: whether someone had care before them cannot be seen."),
        Count: static (care, grid) => new Counts(NewCare.CountEvents(care, grid, NewCare.Starts(care))),
        WarmUpDays: NewCare.DaysWithoutCare);
}
