namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator FirstResidentialStays { get; } = new(
        Key: "instroom-residentieel",
        Name: new("Eerste keer verblijf", "First residential stays"),
        Numerator: new("Jeugdigen van wie het eerste (gesloten) verblijf in de periode begint",
            "Youths whose first residential or secure stay begins in the period"),
        Denominator: IndicatorWords.Youths,
        Unit: IndicatorWords.PerThousandYouths,
        Measurement.EventsPerThousand,
        CounterIndicator: "jeugdigen",
        Source: IndicatorWords.RecordsAndYouths,
        Caveat: new("Een verblijf van voor de aanlevering is niet te zien: een "
            + "enkel eerste verblijf kan een tweede zijn.",
            "A stay before the deliveries cannot be seen: now and then a first stay may be a second."),
        Count: static (care, grid) =>
            new Counts(NewCare.CountFirstDays(care, grid, NewCare.FirstResidentialStays(care))))
    {
        WarmUpDays = NewCare.DaysWithoutCare, IsPublished = true,
    };
}
