namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    /// <summary>Thirteen weeks.</summary>
    const int LongWaitDays = 91;

    public static Indicator LongWaits { get; } = new(
        Key: "wachttijd-lang",
        Name: new("Langer dan 91 dagen gewacht", "Waited longer than 91 days"),
        Numerator: new("Toewijzingen waarbij de hulp 91 dagen na het besluit nog niet was begonnen",
            "Allocations in which care had not begun 91 days after the decision"),
        Denominator: new("Toewijzingen waarvan dat bekend is", "Allocations of which that is known"),
        Unit: new("% van de toewijzingen", "% of allocations"),
        Measurement.Percentage,
        CounterIndicator: "starts",
        Source: new("Toewijzingen van gemeenten die de start van de zorg aanleveren",
            "Allocations of municipalities that deliver the start of care"),
        Caveat: new("Telt in de periode van het besluit; de laatste 91 dagen tellen nog niet mee.",
            "Counts in the period of the decision; the last 91 days do not count yet."),
        Count: static (care, grid) =>
        {
            var (waited, all) = (new EventCounter(care, grid), new EventCounter(care, grid));
            foreach (var wait in Wait.Of(care))
            {
                if (!wait.Ended && wait.Days <= LongWaitDays) continue; // Stopped or still waiting: not known.
                all.AddOn(care.AllocatedOn[wait.Row], wait.Row);
                if (wait.Days > LongWaitDays) waited.AddOn(care.AllocatedOn[wait.Row], wait.Row);
            }
            return new Counts(waited.Sums, all.Sums);
        })
    {
        LookAheadDays = LongWaitDays,
    };
}
