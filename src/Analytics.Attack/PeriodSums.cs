namespace Analytics.Attack;

/// <summary>
/// Events and spending of four quarters add up to the year; children do not, see <see cref="FormSums"/>. Durations look
/// back over four quarters: those of the last quarter are those of the year.
/// </summary>
static class PeriodSums
{
    public static void Relate(OutsiderSystem system)
    {
        foreach (var (year, key) in system.Keys.Index().Where(one => system.Cells[one.Index].IsYear).ToList())
        {
            var known = KnownIndicator.Find(key.Indicator);
            var quarters = Enumerable.Range(1, 4).Select(quarter => system.Find(key with { Period = $"{key.Period}K{quarter}" })).ToList();
            if (known.Rolls)
            {
                if (quarters[^1] is { } last) system.RelateSum("year is last quarter", year, [last], 0, 0);
                continue;
            }
            var all = !quarters.Contains(null);
            if (known.Additive) system.RelateSum("quarters add up", year, quarters.OfType<int>(), 0, all ? 0 : double.PositiveInfinity);
            else
            {
                if (all) system.RelateSum("at most all quarters", year, quarters.OfType<int>(), double.NegativeInfinity, 0);
                foreach (var quarter in quarters.OfType<int>())
                    system.RelateSum("at least each quarter", year, [quarter], 0, double.PositiveInfinity);
            }
        }
    }
}
