namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator HoursOfCare { get; } = TimeOfCare(
        key: "intensiteit", new("Uren hulp per week", "Hours of care per week"), new("uur per jeugdige per week",
            "hours per youth per week"), Measurement.HoursPerWeek, [Intensity.Hour, Intensity.Minute]);

    /// <summary>Time allocated in these units against the days on which a child has such an allocation.</summary>
    static Indicator TimeOfCare(string key, Words name, Words unit, Measurement measurement, string[] units) => new(
        key,
        name,
        Numerator: new("Toegewezen tijd in de periode, in minuten", "Time allocated in the period, in minutes"),
        Denominator: new("Dagen waarop jeugdigen zo’n toewijzing hebben", "Days on which youths have such an allocation"),
        unit,
        measurement,
        CounterIndicator: "duur",
        Source: new("Toewijzingen van de gemeente (volume, eenheid en frequentie volgens iJw)",
            "Allocations of the municipality (volume, unit and frequency as in iJw)"),
        Caveat: new("Toegewezen is niet geleverd. Toewijzingen in stuks of euro’s tellen niet mee.",
            "Allocated is not delivered. Allocations in pieces or euros do not count."),
        Count: (care, grid) =>
        {
            var isOf = Array.ConvertAll(care.Units, units.Contains);
            var (minutes, days) = (new EventCounter(care, grid), new ChildDayCounter(care, grid));
            for (var row = 0; row < care.Count; row++)
            {
                if (!isOf[care.Unit[row]] || care.MinutesPerHundredDays[row] == 0) continue;
                days.Add(row);
                foreach (var (period, minutesThere) in MinutesOf(care, grid, row)) minutes.Add(period, row, minutesThere);
            }
            return new Counts(minutes.Sums, days.Days);
        });

    static IEnumerable<(int Period, long Minutes)> MinutesOf(CareTable care, Grid grid, int row)
    {
        int from = care.From[row], until = care.KnownUntil(row);
        foreach (var period in grid.PeriodsOf(from, until))
        {
            long days = Math.Min(grid.Periods[period].Until, until) - Math.Max(grid.Periods[period].From, from);
            yield return (period, (days * care.MinutesPerHundredDays[row] + 50) / 100);
        }
    }
}
