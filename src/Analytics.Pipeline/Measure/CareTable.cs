using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>
/// Every allocation that counts, as columns in memory: what indicators, trends and pathways are computed from. Rows are
/// sorted by youth and then by first day, so that one child's care is a run of neighbouring rows.
/// </summary>
/// <remarks>
/// Days are <see cref="DateOnly.DayNumber"/>; <see cref="Until"/> is exclusive, and an allocation without an end runs
/// until <see cref="Open"/>. Codes are indices into lists of texts, 0 being "not delivered". One version of an
/// allocation number counts: the one allocated last, and none when that one says that it was never sent (reason 13).
/// </remarks>
public sealed class CareTable
{
    /// <summary>The last day of an allocation without an end: later than any day that is asked for.</summary>
    public const int Open = int.MaxValue;

    public int Count => Youth.Length;

    /// <summary>Number of children; <see cref="Youth"/> counts from 0 to one less.</summary>
    public int Youths { get; internal init; }

    /// <summary>Index into <see cref="Municipalities"/>.</summary>
    public required short[] Municipality { get; init; }

    public required int[] Youth { get; init; }

    /// <summary>Index into <see cref="Neighbourhoods"/>; 0 is "onbekend".</summary>
    public required int[] Neighbourhood { get; init; }

    public required int[] From { get; init; }
    public required int[] Until { get; init; }
    public required CareForm[] Form { get; init; }
    public required int[] Provider { get; init; }
    public required int[] Product { get; init; }
    public required int[] Referrer { get; init; }
    public required int[] EndReason { get; init; }
    public required int[] Sex { get; init; }
    public required int[] TargetGroup { get; init; }

    /// <summary>The family, where delivered: from 1, and 0 when not.</summary>
    public required int[] Household { get; init; }

    /// <summary>Day of the decision; the first day where it was not delivered.</summary>
    public required int[] AllocatedOn { get; init; }

    /// <summary>Day on which care really began; 0 where not delivered or not begun.</summary>
    public required int[] CareFrom { get; init; }

    /// <summary>Minutes of care allocated in a hundred days, by unit and frequency; 0 where that is not time.</summary>
    public required int[] MinutesPerHundredDays { get; init; }

    public required int[] Unit { get; init; }
    public required short[] BirthYear { get; init; }

    /// <summary>What the whole allocation cost: claimed, or else declared with the allocation, or else estimated; 0
    /// when none is possible.</summary>
    public required long[] AmountCents { get; init; }

    /// <summary>Whether <see cref="AmountCents"/> was estimated from volume and tariff.</summary>
    public required bool[] Estimated { get; init; }

    /// <summary>Per row where its claims begin in <see cref="ClaimDay"/>; one more than there are rows.</summary>
    public required int[] FirstClaim { get; init; }

    /// <summary>First day of the month that was claimed.</summary>
    public required int[] ClaimDay { get; init; }
    public required long[] ClaimCents { get; init; }

    public required long[] Number { get; init; }

    /// <summary>The key of each child, by <see cref="Youth"/>.</summary>
    public required Guid[] YouthKeys { get; init; }

    public required IReadOnlyList<CareWindow> Windows { get; init; }
    public required string[] Municipalities { get; init; }
    public required string[] Neighbourhoods { get; init; }
    public required string[] Providers { get; init; }
    public required string[] Products { get; init; }
    public required string[] Referrers { get; init; }
    public required string[] EndReasons { get; init; }
    public required string[] Sexes { get; init; }
    public required string[] TargetGroups { get; init; }
    public required string[] Units { get; init; }

    /// <summary>Last day (exclusive) up to which a row's care is known: its end, or its municipality's reference
    /// date.</summary>
    public int KnownUntil(int row) => Math.Min(Until[row], Windows[Municipality[row]].Until);

    /// <summary>Row ranges of one child each, in order of youth.</summary>
    public IEnumerable<Range> Children()
    {
        for (int start = 0, end; start < Count; start = end)
        {
            for (end = start + 1; end < Count && Youth[end] == Youth[start];) end++;
            yield return start..end;
        }
    }
}

/// <summary>
/// The days over which a municipality's deliveries see everything, as day numbers. Extracts hold the care that ran in a
/// window: before it, only care that lasted into it is seen, so earlier quarters would seem emptier than they were.
/// </summary>
/// <param name="From">First day seen in full: the earliest day on which any delivered care ended.</param>
/// <param name="Until">First day no longer seen: the day after the reference date of the newest delivery.</param>
public readonly record struct CareWindow(string Municipality, int From, int Until)
{
    /// <summary>First and last quarter that lie wholly within the window.</summary>
    public (Quarter First, Quarter Last) Quarters()
    {
        var first = Quarter.Of(DateOnly.FromDayNumber(From));
        if (first.From.DayNumber + Slack < From) first = first.Next;
        var last = Quarter.Of(DateOnly.FromDayNumber(Until));
        while (last.Until.DayNumber > Until + Slack) last = new Quarter(last.Number - 1);
        return (first, last);
    }

    /// <summary>A quarter whose first or last week holds no event of its own still counts as seen, in days.</summary>
    const int Slack = 14;
}
