using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>The moments at which a child's care begins anew, which several indicators count.</summary>
public static class NewCare
{
    /// <summary>So many days without any care make what follows a new start.</summary>
    public const int DaysWithoutCare = 120;

    /// <summary>
    /// Every start: no care in the 120 days before. Of rows that begin on the same day the heaviest form is the one that
    /// starts. The first 120 days that a municipality's deliveries see cannot be judged and give none.
    /// </summary>
    public static IEnumerable<CareStart> Starts(CareTable care)
    {
        foreach (var child in care.Children())
        {
            var seenFrom = care.Windows[care.Municipality[child.Start.Value]].From;
            int? careUntil = null;
            for (var row = child.Start.Value; row < child.End.Value; row++)
            {
                if (care.From[row] >= (careUntil ?? seenFrom) + (long)DaysWithoutCare)
                    yield return new CareStart(HeaviestOfTheDay(care, row, child.End.Value),
                        care.From[row] - careUntil);
                careUntil = Math.Max(careUntil ?? 0, care.Until[row]);
            }
        }
    }

    /// <summary>
    /// The row after whose end a child has no care for 120 days, as far as can be seen; of rows that end on the same
    /// day the heaviest form is the one that ends.
    /// </summary>
    public static IEnumerable<int> Ends(CareTable care)
    {
        foreach (var child in care.Children())
        {
            var seenUntil = care.Windows[care.Municipality[child.Start.Value]].Until;
            var last = child.Start.Value;
            for (var row = child.Start.Value; row < child.End.Value; row++)
            {
                if (IsLater(care, row, last)) last = row;
                var next = row + 1 < child.End.Value ? care.From[row + 1] : CareTable.Open;
                if (care.Until[last] + (long)DaysWithoutCare <= Math.Min(next, seenUntil)) yield return last;
            }
        }
    }

    static bool IsLater(CareTable care, int row, int than) => care.Until[row] > care.Until[than]
        || (care.Until[row] == care.Until[than] && care.Form[row].Weight() > care.Form[than].Weight());

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

    /// <summary>Counts each of these rows as one event on its first day.</summary>
    public static long[] CountFirstDays(CareTable care, Grid grid, IEnumerable<int> rows)
    {
        var events = new EventCounter(care, grid);
        foreach (var row in rows) events.AddOn(care.From[row], row);
        return events.Sums;
    }

    /// <summary>Counts each of these rows as one event on its last day.</summary>
    public static long[] CountLastDays(CareTable care, Grid grid, IEnumerable<int> rows)
    {
        var events = new EventCounter(care, grid);
        foreach (var row in rows) events.AddOn(care.Until[row] - 1, row);
        return events.Sums;
    }
}

/// <summary>A child's care that begins anew.</summary>
/// <param name="Row">The row that starts it.</param>
/// <param name="DaysSince">Days without care since the care before it; null when none was seen.</param>
public readonly record struct CareStart(int Row, int? DaysSince);
