using System.Runtime.InteropServices;
using Analytics.Statistics;

namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    /// <summary>Below this number of allocations a median says nothing.</summary>
    const int FewestDurations = 10;

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
        Source: new("Toewijzingen van de gemeente", "Allocations of the municipality"),
        Caveat: new("Lopende toewijzingen tellen mee als ‘duurt nog’. Loopt meer dan de "
            + "helft nog, dan is de mediaan niet te bepalen.",
            "Open allocations count as still running. Where more than half still run there is no median."),
        Count: static (care, grid) =>
        {
            var durations = new Dictionary<int, List<(double Time, bool Ended)>>();
            for (var row = 0; row < care.Count; row++) AddDuration(care, grid, row, durations);
            var (ended, all, medians) = (new long[grid.Size], new long[grid.Size], new Median[grid.Size]);
            foreach (var (cell, times) in durations)
            {
                (ended[cell], all[cell]) = (times.Count(time => time.Ended), times.Count);
                if (times.Count < FewestDurations || KaplanMeier.Of(times) is not { } curve) continue;
                medians[cell] = new Median(curve.Median, curve.MedianLower, curve.MedianUpper);
            }
            return new Counts(ended, all, medians);
        });

    /// <summary>A duration counts in the quarter in which it began and in the three after it, and in its own
    /// year.</summary>
    static void AddDuration(CareTable care, Grid grid, int row, Dictionary<int, List<(double, bool)>> durations)
    {
        var known = care.KnownUntil(row);
        if (known <= care.From[row]) return;
        var time = (double)(known - care.From[row]);
        var ended = care.Until[row] <= known;
        foreach (var began in grid.PeriodsOf(care.From[row]))
        {
            var last = grid.Periods[began].IsYear ? began : Math.Min(began + 3, grid.Quarters - 1);
            for (var period = began; period <= last; period++)
            {
                foreach (var area in grid.AreasOf(care, row))
                {
                    At(grid.Index(area, 0, period)).Add((time, ended));
                    At(grid.Index(area, (int)care.Form[row], period)).Add((time, ended));
                }
            }
        }

        List<(double, bool)> At(int cell) =>
            CollectionsMarshal.GetValueRefOrAddDefault(durations, cell, out _) ??= [];
    }
}
