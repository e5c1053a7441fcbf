using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>
/// A moment at which a child's heaviest form of care ends and does not go on, and what follows it within six months.
/// </summary>
/// <param name="Row">The row of the form that ended.</param>
/// <param name="Day">The last day of that form.</param>
/// <param name="Weight">1 when something heavier follows, -1 when something lighter does, 0 when neither.</param>
public readonly record struct CareChange(int Row, int Day, int Weight)
{
    /// <summary>Six months.</summary>
    public const int Days = 183;

    readonly record struct Stretch(int Row, int From, int Until, CareForm Form);

    /// <summary>The changes that count against all changes, each on its day.</summary>
    public static Counts Count(CareTable care, Grid grid, Func<CareChange, bool> counts)
    {
        var (some, all) = (new EventCounter(care, grid), new EventCounter(care, grid));
        foreach (var child in care.Children())
            foreach (var change in Of(care, child))
            {
                all.AddOn(change.Day, change.Row);
                if (counts(change)) some.AddOn(change.Day, change.Row);
            }
        return new Counts(some.Sums, all.Sums);
    }

    static IEnumerable<CareChange> Of(CareTable care, Range child)
    {
        var stretches = Stretches(care, child);
        for (var i = 0; i < stretches.Count; i++)
        {
            var (row, _, until, form) = stretches[i];
            if (until >= care.Windows[care.Municipality[row]].Until) continue; // Still going on.
            var next = i + 1 < stretches.Count && stretches[i + 1].From <= until + Days ? stretches[i + 1].Form : form;
            var follows = i + 1 < stretches.Count && stretches[i + 1].From <= until + Days;
            if (follows && next == form) continue; // Goes on after a pause.
            yield return new CareChange(row, until - 1, Math.Sign(next.Weight() - form.Weight()));
        }
    }

    /// <summary>The child's care day by day, as runs of days with the same heaviest form, in order of time.</summary>
    static List<Stretch> Stretches(CareTable care, Range child)
    {
        var rows = Enumerable.Range(child.Start.Value, child.End.Value - child.Start.Value).ToList();
        int[] days = [.. rows.SelectMany(row => new[] { care.From[row], care.KnownUntil(row) }).Distinct().Order()];
        var stretches = new List<Stretch>();
        for (var i = 0; i + 1 < days.Length; i++)
        {
            var there = rows.Where(row => care.From[row] <= days[i] && care.KnownUntil(row) > days[i]).ToList();
            if (there.Count == 0) continue;
            var heaviest = there.MaxBy(row => care.Form[row].Weight());
            if (stretches.Count > 0 && stretches[^1] is var last && last.Until == days[i]
                && last.Form == care.Form[heaviest]) stretches[^1] = last with { Row = heaviest, Until = days[i + 1] };
            else stretches.Add(new Stretch(heaviest, days[i], days[i + 1], care.Form[heaviest]));
        }
        return stretches;
    }
}
