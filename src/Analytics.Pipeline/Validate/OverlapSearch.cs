using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// Whether a child has the same product of the same provider twice at one time, under two numbers. Each allocation is
/// remembered in twenty bytes, linked to the child's one before.
/// </summary>
/// <remarks>
/// Of the versions of a number only the newest so far is compared, and one that was never sent not at all. Past
/// <see cref="MostRows"/> allocations no more are remembered, so that memory has a bound; a child with more than
/// <see cref="MostSteps"/> is compared with its last ones.
/// </remarks>
sealed class OverlapSearch
{
    public const int MostRows = 1 << 21, MostSteps = 64;

    /// <summary>RedenWijziging 13: the allocation is to be treated as never sent.</summary>
    const string NeverSent = "13";

    static readonly int firstDay = new DateOnly(1990, 1, 1).DayNumber;

    readonly Pieces<Entry> entries = new();
    readonly CodeNumbers products = new();
    int count;

    record struct Entry(
        int Number, int Before, ushort Product, ushort Provider, ushort From, ushort Until, ushort AllocatedOn);

    public bool IsFull => count == MostRows;

    /// <param name="last">The child's last entry, from 1; 0 for a child without one. It is kept up here.</param>
    public bool See(Allocation row, ushort provider, ref int last)
    {
        var product = products.Of(row.Product);
        if (product == 0) return false;
        var (from, until) = row.ChangeReason == NeverSent ? (ushort.MaxValue, (ushort)0) : Days(row.Validity);
        var entry = new Entry(
            (int)row.Number, last, product, provider, from, until, Day(row.AllocatedOn ?? row.Validity.From));
        var overlaps = false;
        for (int at = last, steps = 0; at > 0 && steps < MostSteps; at = entries[at - 1].Before, steps++)
        {
            ref var other = ref entries[at - 1];
            if (other.Number == entry.Number)
            {
                if (other.AllocatedOn <= entry.AllocatedOn) other = entry with { Before = other.Before };
                return false; // Another version of what was compared when it first came.
            }
            overlaps |= other.Product == product && other.Provider == entry.Provider
                && other.From < until && from < other.Until;
        }
        if (count == MostRows) return overlaps;
        entries[count] = entry;
        last = ++count;
        return overlaps;
    }

    static (ushort From, ushort Until) Days(Period period) =>
        (Day(period.From), period.Until is { } until ? Day(until) : ushort.MaxValue);

    static ushort Day(DateOnly day) => (ushort)Math.Clamp(day.DayNumber - firstDay, 0, ushort.MaxValue - 1);
}
