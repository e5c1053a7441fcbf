namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator EarlyDropOut { get; } = new(
        Key: "uitval",
        Name: new("Voortijdig gestopt", "Early drop-out"),
        Numerator: new("Toewijzingen die voortijdig zijn gestopt door cliënt of aanbieder (reden 32 of 33)",
            "Allocations that the client or provider stopped early (reason 32 or 33)"),
        Denominator: new("Beëindigde toewijzingen met een inhoudelijke reden (31 tot en met 35)",
            "Ended allocations with a reason of substance (31 to 35)"),
        Unit: new("% van de eindes", "% of ends"),
        Measurement.Percentage,
        CounterIndicator: "eindes",
        Source: new("Toewijzingen van de gemeente (reden beëindiging volgens iJw)",
            "Allocations of the municipality (end reason as in iJw)"),
        Caveat: new("Administratieve redenen, zoals een overstap naar een andere aanbieder, tellen niet mee.",
            "Administrative reasons, such as a change of provider, do not count."),
        Count: static (care, grid) =>
        {
            var (early, all) = (new EventCounter(care, grid), new EventCounter(care, grid));
            for (var row = 0; row < care.Count; row++)
            {
                var reason = care.EndReasons[care.EndReason[row]];
                if (reason is not ("31" or "32" or "33" or "34" or "35") || care.Until[row] == CareTable.Open) continue;
                all.AddOn(care.Until[row] - 1, row);
                if (reason is "32" or "33") early.AddOn(care.Until[row] - 1, row);
            }
            return new Counts(early.Sums, all.Sums);
        });
}
