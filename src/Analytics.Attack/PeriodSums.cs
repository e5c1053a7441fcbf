namespace Analytics.Attack;

/// <summary>
/// Events and spending of four quarters add up to the year; children do not, see <see cref="FormSums"/>. Durations look
/// back over four quarters: those of the last quarter are those of the year.
/// </summary>
static class PeriodSums
{
    public static void Relate(OutsiderSystem system)
    {
        foreach (var (year, key) in system.Keys.Index())
        {
            if (!system.Cells[year].IsYear) continue;
            var known = KnownIndicator.Find(key.Indicator);
            int?[] quarters = [.. Enumerable.Range(1, 4).Select(n => system.Find(key with { Period = $"{key.Period}K{n}" }))];
            var seen = quarters.OfType<int>().ToList();
            if (!known.Rolls) Relate(system, year, known.Additive, seen, all: !quarters.Contains(null));
            else if (quarters[^1] is { } last) system.RelateSum("year is last quarter", year, [last], 0, 0);
        }
    }

    static void Relate(OutsiderSystem system, int year, bool additive, List<int> quarters, bool all)
    {
        if (additive) system.RelateSum("quarters add up", year, quarters, 0, all ? 0 : double.PositiveInfinity);
        else
        {
            if (all) system.RelateSum("at most all quarters", year, quarters, double.NegativeInfinity, 0);
            foreach (var quarter in quarters)
                system.RelateSum("at least each quarter", year, [quarter], 0, double.PositiveInfinity);
        }
    }
}
