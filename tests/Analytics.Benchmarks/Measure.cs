using System.Diagnostics;

namespace Analytics.Benchmarks;

/// <summary>One run, or the median of several.</summary>
/// <param name="PeakMiB">The most that this process used while it ran.</param>
readonly record struct Measured(double Seconds, long PeakMiB);

/// <summary>How long something takes, and how much memory.</summary>
static class Measure
{
    /// <summary>Memory is looked at this often: what is held for a shorter time may be missed.</summary>
    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs it once. What was left by earlier work is cleared away first.</summary>
    public static async Task<Measured> OnceAsync(Func<Task> work)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var peak = Environment.WorkingSet;
        using var timer = new Timer(_ => peak = Math.Max(peak, Environment.WorkingSet), null, Look, Look);
        var began = Stopwatch.GetTimestamp();
        await work();
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return new Measured(seconds, Math.Max(peak, Environment.WorkingSet) >> 20);
    }

    /// <summary>Runs it once to warm up, and then so many times.</summary>
    public static async Task<Measured> MedianAsync(int runs, Action work)
    {
        work();
        var measured = new List<Measured>();
        for (var run = 0; run < runs; run++) measured.Add(await OnceAsync(() => Task.Run(work)));
        return Median(measured);
    }

    /// <summary>The median time, and the highest peak.</summary>
    public static Measured Median(IReadOnlyCollection<Measured> runs) =>
        new(Median([.. runs.Select(run => run.Seconds)]), runs.Max(run => run.PeakMiB));

    public static double Median(IReadOnlyCollection<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
