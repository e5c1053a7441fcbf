namespace Analytics.Statistics;

/// <summary>
/// The median of <see cref="KaplanMeier"/> with its interval and nothing else: for very many groups, without keeping
/// their curves.
/// </summary>
/// <remarks>
/// The same formulas and sources as <see cref="KaplanMeier"/>, in one pass that stops when all three are known. Checked
/// against it on random groups with ties.
/// </remarks>
public static class MedianDuration
{
    /// <param name="times">For each how long it was seen, at least 0, in any unit; in ascending order.</param>
    /// <param name="ended">Whether it ended then or was still open.</param>
    /// <returns>
    /// The time after which half has ended, and its 95% interval; each null when too few end for it. All null without
    /// any duration.
    /// </returns>
    /// <exception cref="ArgumentException">Not as many flags as times, a negative time, or times out of
    /// order.</exception>
    public static (double? Median, double? Lower, double? Upper) Of(
        ReadOnlySpan<int> times, ReadOnlySpan<bool> ended)
    {
        if (ended.Length != times.Length) throw new ArgumentException("Needs a flag for every time", nameof(ended));
        HalfTime median = default, lower = default, upper = default;
        var (survival, variance) = (1.0, 0.0);
        for (int start = 0, end; start < times.Length && !(median.IsKnown && lower.IsKnown && upper.IsKnown); start = end)
        {
            if (times[start] < 0 || (start > 0 && times[start] < times[start - 1]))
                throw new ArgumentException("Must be at least 0 and ascending", nameof(times));
            var ends = 0;
            for (end = start; end < times.Length && times[end] == times[start]; end++) if (ended[end]) ends++;
            if (ends == 0) continue;

            double atRisk = times.Length - start;
            survival *= 1 - ends / atRisk;
            variance += ends / (atRisk * (atRisk - ends));
            var (low, high) = KaplanMeier.Bounds(survival, variance);
            median.See(times[start], survival);
            lower.See(times[start], low);
            upper.See(times[start], high);
        }
        var last = times.Length == 0 ? 0 : times[^1];
        return (median.Or(last), lower.Or(last), upper.Or(last));
    }

    /// <summary>The time at which a curve comes to 1/2; where it stays on 1/2 the middle of that step.</summary>
    struct HalfTime
    {
        int? onHalfSince;
        double? time;

        public readonly bool IsKnown => time is not null;

        public void See(int at, double? curve)
        {
            if (time is not null) return;
            if (onHalfSince is { } since) time = (since + at) / 2.0;
            else if (curve < 0.5 - KaplanMeier.Rounding) time = at;
            else if (curve <= 0.5 + KaplanMeier.Rounding) onHalfSince = at;
        }

        public readonly double? Or(int last) => time ?? (onHalfSince + last) / 2.0;
    }
}
