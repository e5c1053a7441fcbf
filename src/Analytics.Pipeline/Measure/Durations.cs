using Analytics.Statistics;

namespace Analytics.Pipeline.Measure;

/// <summary>A time of a row, in days: how long it lasted, or how long it was seen to last so far.</summary>
/// <param name="Row">The row whose areas and form it counts in.</param>
/// <param name="Began">Day on which it began: it counts in that quarter and the three after it.</param>
public readonly record struct TimeSeen(int Row, int Began, int Days, bool Ended);

/// <summary>Median times per cell, over the four quarters up to each, and over each year.</summary>
/// <remarks>
/// Times are kept once per area, form and quarter, in two flat arrays, and sorted there; a cell joins those of its
/// quarters. So memory is eight bytes per time and area, however many cells look at it.
/// </remarks>
public static class Durations
{
    /// <summary>Below this number a median says nothing.</summary>
    const int Fewest = 10;

    const int QuartersBack = 4;

    /// <summary>The numerator is how many ended, the denominator all; the estimate the Kaplan–Meier median in
    /// days.</summary>
    public static Counts Medians(CareTable care, Grid grid, Func<IEnumerable<TimeSeen>> times)
    {
        var (starts, packed) = Fill(care, grid, times);
        var counts = new Counts(new long[grid.Size], new long[grid.Size], new Estimate[grid.Size]);
        Parallel.For(0, grid.Areas.Count, area =>
        {
            var buffer = new Buffer();
            for (var form = 0; form < Lanes.Forms; form++)
                for (var period = 0; period < grid.Periods.Count; period++)
                {
                    var (first, last) = Quarters(grid, period);
                    buffer.Clear();
                    for (var quarter = first; quarter <= last; quarter++)
                    {
                        var bucket = Bucket(grid, area, form, quarter);
                        buffer.Add(packed.AsSpan(starts[bucket]..starts[bucket + 1]));
                    }
                    buffer.Judge(counts, grid.Index(area, form, period));
                }
        });
        return counts;
    }

    static (int First, int Last) Quarters(Grid grid, int period)
    {
        if (!grid.Periods[period].IsYear) return (Math.Max(0, period - QuartersBack + 1), period);
        var first = 0;
        while (grid.Periods[first].Year < grid.Periods[period].Year) first++;
        var last = first;
        while (last + 1 < grid.Quarters && grid.Periods[last + 1].Year == grid.Periods[period].Year) last++;
        return (first, last);
    }

    static int Bucket(Grid grid, int area, int form, int quarter) =>
        (area * Lanes.Forms + form) * grid.Quarters + quarter;

    /// <summary>Two looks at the times: how many are in each bucket, and then into their place.</summary>
    static (int[] Starts, int[] Packed) Fill(CareTable care, Grid grid, Func<IEnumerable<TimeSeen>> times)
    {
        var starts = new int[grid.Areas.Count * Lanes.Forms * grid.Quarters + 1];
        foreach (var time in times())
            foreach (var bucket in Buckets(care, grid, time)) starts[bucket + 1]++;
        for (var bucket = 1; bucket < starts.Length; bucket++) starts[bucket] += starts[bucket - 1];
        var packed = new int[starts[^1]];
        var next = starts[..^1];
        foreach (var time in times())
            foreach (var bucket in Buckets(care, grid, time))
                packed[next[bucket]++] = time.Days << 1 | (time.Ended ? 1 : 0);
        Parallel.For(0, starts.Length - 1, bucket => packed.AsSpan(starts[bucket]..starts[bucket + 1]).Sort());
        return (starts, packed);
    }

    static IEnumerable<int> Buckets(CareTable care, Grid grid, TimeSeen time)
    {
        var quarter = grid.QuarterOf(time.Began);
        if (quarter < 0) yield break;
        foreach (var area in grid.AreasOf(care, time.Row))
        {
            yield return Bucket(grid, area, 0, quarter);
            yield return Bucket(grid, area, (int)care.Form[time.Row], quarter);
        }
    }

    /// <summary>The times of one cell: used again for the next.</summary>
    sealed class Buffer
    {
        int[] packed = new int[256], days = new int[256];
        bool[] ended = new bool[256];
        int count, runs;

        public void Clear() => (count, runs) = (0, 0);

        public void Add(ReadOnlySpan<int> sorted)
        {
            if (sorted.IsEmpty) return;
            if (count + sorted.Length > packed.Length) Array.Resize(ref packed, (count + sorted.Length) * 2);
            sorted.CopyTo(packed.AsSpan(count));
            count += sorted.Length;
            runs++;
        }

        public void Judge(Counts counts, int cell)
        {
            if (count == 0) return;
            var there = packed.AsSpan(0, count);
            if (runs > 1) there.Sort();
            if (days.Length < count) (days, ended) = (new int[packed.Length], new bool[packed.Length]);
            var ends = 0;
            for (var i = 0; i < count; i++)
            {
                (days[i], ended[i]) = (there[i] >> 1, (there[i] & 1) != 0);
                if (ended[i]) ends++;
            }
            (counts.Numerator[cell], counts.Denominator![cell]) = (ends, count);
            if (count < Fewest) return;
            var (median, low, high) = MedianDuration.Of(days.AsSpan(0, count), ended.AsSpan(0, count));
            counts.Estimates![cell] = new Estimate(median, low, high);
        }
    }
}
