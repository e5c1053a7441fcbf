namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator TimeInCare { get; } = new(
        Key: "duur",
        Name: new("Duur van de hulp", "Time in care"),
        Numerator: new("Mediane duur in dagen (Kaplan–Meier) van de toewijzingen die in de "
            + "vier kwartalen tot en met dit kwartaal begonnen",
            "Median days (Kaplan–Meier) of the allocations that began in the four quarters up to this one"),
        Denominator: new("Die toewijzingen, ook de lopende", "Those allocations, open ones too"),
        Unit: new("dagen", "days"),
        Measurement.MedianDays,
        CounterIndicator: "starts",
        Source: IndicatorWords.Records,
        Caveat: new("Lopende toewijzingen tellen mee als ‘duurt nog’. Loopt meer dan de "
            + "helft nog, dan is de mediaan niet te bepalen.",
            "Open allocations count as still running. Where more than half still run there is no median."),
        Count: static (care, grid) => Durations.Medians(care, grid, () => TimesInCare(care)))
    {
        BySplit = false, IsPublished = true,
    };

    static IEnumerable<TimeSeen> TimesInCare(CareTable care)
    {
        for (var row = 0; row < care.Count; row++)
        {
            int from = care.From[row], known = care.KnownUntil(row);
            if (known > from) yield return new TimeSeen(row, from, known - from, care.Until[row] <= known);
        }
    }
}
