namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    /// <summary>Twelve months.</summary>
    const int DaysOfRepeatedUse = 365;

    public static Indicator RepeatedUse { get; } = new(
        Key: "herhaald-beroep",
        Name: new("Herhaald beroep", "Repeated use"),
        Numerator: new("Starts binnen twaalf maanden nadat eerdere hulp eindigde",
            "Starts within twelve months after earlier care ended"),
        Denominator: new("Alle starts", "All starts"),
        Unit: IndicatorWords.OfStarts,
        Measurement.Percentage,
        CounterIndicator: "eindes",
        Source: IndicatorWords.Records,
        Caveat: new("Alleen hulp die in de aanlevering staat is te zien; het eerste jaar telt daarom niet mee.",
            "Only care that is in the deliveries can be seen; the first year therefore does not count."),
        Count: static (care, grid) => new Counts(NewCare.CountFirstDays(care, grid,
            NewCare.Starts(care).Where(start => start.DaysSince <= DaysOfRepeatedUse).Select(start => start.Row))))
    {
        DenominatorOf = "starts", WarmUpDays = NewCare.DaysWithoutCare + DaysOfRepeatedUse,
    };
}
