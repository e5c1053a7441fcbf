using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>A delivery next to the one before it: what both should tell alike.</summary>
/// <param name="SamePeriod">Whether it is a correction: of the same period, which it replaces.</param>
/// <param name="NumbersBefore">Toewijzingnummers of the delivery before that this one should have too: of care that ran
/// in the time that this one sees.</param>
/// <param name="NumbersGone">Of these the ones that it does not have.</param>
public sealed record DeliveryPair(
    bool SamePeriod, IReadOnlyList<DeliveryTotal> Now, IReadOnlyList<DeliveryTotal> Before, long NumbersBefore,
    long NumbersGone)
{
    /// <summary>Fewer rows than this are too few to compare.</summary>
    public const int Fewest = 50;

    /// <summary>The last quarters of an earlier delivery are still filled by later ones.</summary>
    const int Unsettled = 2;

    /// <summary>
    /// Quarters of which both should say the same: all of a correction; else those that both hold and that were settled
    /// when the delivery before was made. This delivery begins in full one quarter after its first row.
    /// </summary>
    public IReadOnlyList<Quarter> Quarters => field ??= SharedQuarters();

    public static DeliveryTotal? Whole(IReadOnlyList<DeliveryTotal> totals) =>
        totals.FirstOrDefault(total => total.By == TotalBy.Whole);

    public static DeliveryTotal? Find(IReadOnlyList<DeliveryTotal> totals, TotalBy by, string key) =>
        totals.FirstOrDefault(total => total.By == by && total.Key == key);

    /// <summary>A figure of one side over the quarters that are shared; of a correction over everything.</summary>
    public long Shared(IReadOnlyList<DeliveryTotal> totals, Func<DeliveryTotal, long> figure) => SamePeriod
        ? Whole(totals) is { } whole ? figure(whole) : 0
        : Quarters.Sum(quarter => Find(totals, TotalBy.Quarter, quarter.ToString()) is { } total ? figure(total) : 0);

    /// <summary>"1.234, was 2.345 (-47,4 %)"; a count below ten is not named.</summary>
    public static string Moved(long now, long before) => $"{Count(now)}, was {Count(before)}"
        + (before >= 10 && now >= 10 ? $" ({(now < before ? "-" : "+")}"
            + $"{Figures.Percentage(Math.Abs(now - before) / (double)before)})" : "");

    public static string Count(long count) => count is > 0 and < 10 ? "minder dan 10" : Figures.Dutch(count);

    List<Quarter> SharedQuarters()
    {
        var (now, before) = (QuartersOf(Now), QuartersOf(Before));
        if (now.Count == 0 || before.Count == 0) return [];
        if (SamePeriod) return before;
        return before.FindAll(quarter => quarter.Number > now[0].Number && quarter.Number <= now[^1].Number
            && quarter.Number <= before[^1].Number - Unsettled);
    }

    static List<Quarter> QuartersOf(IReadOnlyList<DeliveryTotal> totals) =>
        [.. totals.Where(total => total.By == TotalBy.Quarter).Select(total => Quarter.Parse(total.Key))
            .OrderBy(quarter => quarter.Number)];
}
