namespace Analytics.Statistics;

/// <summary>What is the chance to move on in each period, for those who are still there?</summary>
/// <remarks>
/// <code>
/// hazard_t            = moved in period t / at risk in period t
/// still there after t = Π_(periods ≤ t) (1 - hazard)
/// </code>
/// <para>For time in whole periods, such as quarters, where many move at the same time. The interval of a hazard is
/// that of
/// <see cref="ProportionInterval"/>. Who was watched for t periods counts as at risk in periods 1 to t. What raises
/// the chance: see <see cref="HazardModel"/>.</para>
/// <para>Source: P.D. Allison, Sociol. Methodol. 13 (1982) 61-98; J.D. Singer and J.B. Willett, J. Educ. Stat. 18
/// (1993) 155-195. Checked by hand, and with <see cref="KaplanMeier"/>, which has the same curve.</para>
/// </remarks>
public static class HazardTable
{
    /// <param name="durations">For each in how many whole periods it was watched, at least 1, and whether it moved
    /// on in the last of them.</param>
    /// <returns>A row per period up to the longest; null without any duration.</returns>
    /// <exception cref="ArgumentException">Fewer than one period.</exception>
    public static IReadOnlyList<HazardPeriod>? Of(IReadOnlyList<(int Periods, bool Moved)> durations)
    {
        if (durations.Any(duration => duration.Periods < 1))
            throw new ArgumentException("Contains a duration of less than one period", nameof(durations));
        if (durations.Count == 0) return null;

        var longest = durations.Max(duration => duration.Periods);
        int[] moved = new int[longest + 1], last = new int[longest + 1];
        foreach (var duration in durations)
        {
            last[duration.Periods]++;
            if (duration.Moved) moved[duration.Periods]++;
        }

        var rows = new HazardPeriod[longest];
        var (atRisk, there) = (durations.Count, 1.0);
        for (var period = 1; period <= longest; period++)
        {
            var hazard = ProportionInterval.Of(moved[period], atRisk)!.Value;
            there *= 1 - hazard.Value;
            rows[period - 1] = new HazardPeriod(period, atRisk, moved[period], hazard, there);
            atRisk -= last[period];
        }

        return rows;
    }
}

/// <summary>The chance to move on in one period.</summary>
/// <param name="Period">Counted from 1.</param>
/// <param name="AtRisk">Still there at its begin, and watched through it.</param>
/// <param name="Moved">Of them moved on in it.</param>
/// <param name="Hazard">The share that moved, with its 95% interval.</param>
/// <param name="StillThere">Share of all that is still there at its end.</param>
public readonly record struct HazardPeriod(int Period, int AtRisk, int Moved, Share Hazard, double StillThere);
