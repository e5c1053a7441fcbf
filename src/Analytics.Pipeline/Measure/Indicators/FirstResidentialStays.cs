namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator FirstResidentialStays { get; } = new(
        Key: "instroom-residentieel",
        Name: new("Eerste keer verblijf", "First residential stays"),
        Numerator: new("Jeugdigen van wie het eerste (gesloten) verblijf in de periode begint",
            "Youths whose first residential or secure stay begins in the period"),
        Denominator: new("Jeugdigen van 0 tot en met 22 jaar die op 1 januari in het gebied wonen",
            "Youths of 0 to 22 living in the area on 1 January"),
        Unit: new("per 1.000 jeugdigen", "per 1,000 youths"),
        Measurement.EventsPerThousand,
        CounterIndicator: "jeugdigen",
        Source: new("Toewijzingen van de gemeente; CBS Kerncijfers wijken en buurten",
            "Allocations of the municipality; CBS key figures of districts and neighbourhoods"),
        Caveat: new("Een verblijf van voor de aanlevering is niet te zien: een "
            + "enkel eerste verblijf kan een tweede zijn.",
            "A stay before the deliveries cannot be seen: now and then a first stay may be a second."),
        Count: static (care, grid) => new Counts(NewCare.CountEvents(care, grid, NewCare.FirstResidentialStays(care))),
        WarmUpDays: NewCare.DaysWithoutCare);
}
