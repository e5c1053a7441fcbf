using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>The moments at which a child's care begins anew, which several indicators count.</summary>
public static class NewCare
{
    /// <summary>So many days without any care make what follows a new start.</summary>
    public const int DaysWithoutCare = 120;

    /// <summary>
    /// The first row of each start: no care in the 120 days before. Of rows that begin on the same day the heaviest
    /// form
    /// is the one that starts. The first 120 days that a municipality's deliveries see cannot be judged and give none.
    /// </summary>
    public static IEnumerable<int> Starts(CareTable care)
    {
        foreach (var child in care.Children())
        {
            var careUntil = care.Windows[care.Municipality[child.Start.Value]].From;
            for (var row = child.Start.Value; row < child.End.Value; row++)
            {
                if (care.From[row] >= careUntil + (long)DaysWithoutCare)
                    yield return HeaviestOfTheDay(care, row, child.End.Value);
                careUntil = Math.Max(careUntil, care.Until[row]);
            }
        }
    }

    /// <summary>The row of each child's first residential stay, when it began after the first 120 days that are
    /// seen.</summary>
    public static IEnumerable<int> FirstResidentialStays(CareTable care)
    {
        foreach (var child in care.Children())
        {
            var first = child.Start.Value;
            while (first < child.End.Value && !care.Form[first].IsResidential()) first++;
            if (first == child.End.Value) continue;
            if (care.From[first] >= care.Windows[care.Municipality[first]].From + DaysWithoutCare) yield return first;
        }
    }

    static int HeaviestOfTheDay(CareTable care, int row, int end)
    {
        var heaviest = row;
        for (var other = row + 1; other < end && care.From[other] == care.From[row]; other++)
            if (care.Form[other].Weight() > care.Form[heaviest].Weight()) heaviest = other;
        return heaviest;
    }

    /// <summary>Counts each of these rows as one event on its first day, in its form and in all forms
    /// together.</summary>
    public static long[] CountEvents(CareTable care, Grid grid, IEnumerable<int> rows)
    {
        var events = new long[grid.Size];
        foreach (var row in rows)
        {
            foreach (var period in grid.PeriodsOf(care.From[row]))
            {
                foreach (var area in grid.AreasOf(care, row))
                {
                    events[grid.Index(area, 0, period)]++;
                    events[grid.Index(area, (int)care.Form[row], period)]++;
                }
            }
        }
        return events;
    }
}
