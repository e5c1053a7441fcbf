namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator WaitingTime { get; } = new(
        Key: "wachttijd",
        Name: new("Wachttijd", "Waiting time"),
        Numerator: new("Mediane tijd in dagen (Kaplan–Meier) van besluit tot start van de zorg, van de toewijzingen "
            + "die in de vier kwartalen tot en met dit kwartaal zijn besloten",
            "Median days (Kaplan–Meier) from decision to start of care, of the allocations decided in the four "
            + "quarters up to this one"),
        Denominator: new("Die toewijzingen, ook die waarop nog wordt gewacht",
            "Those allocations, also those still waited for"),
        Unit: new("dagen", "days"),
        Measurement.MedianDays,
        CounterIndicator: "starts",
        Source: new("Toewijzingen van gemeenten die de start van de zorg aanleveren",
            "Allocations of municipalities that deliver the start of care"),
        Caveat: new("Zonder besluitdatum telt de ingangsdatum als begin. Wachten voor het besluit is niet te zien.",
            "Without a date of decision the first day counts as the beginning. Waiting before it cannot be seen."),
        Count: static (care, grid) => Durations.Medians(care, grid, () => Wait.Of(care)
            .Select(wait => new TimeSeen(wait.Row, care.AllocatedOn[wait.Row], wait.Days, wait.Ended))))
    {
        BySplit = false,
    };
}
