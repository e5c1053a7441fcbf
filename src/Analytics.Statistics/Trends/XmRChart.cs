namespace Analytics.Statistics;

/// <summary>Does a period stand out from how the series moves by itself? For measurements, one per period.</summary>
/// <remarks>
/// <code>
/// centre = mean,   σ = mean |value - previous| / 1.128,   limits = centre ± 3σ
/// </code>
/// <para>and the four rules of <see cref="ProcessSignals"/>. Chosen because it asks no distribution; for counts with
/// unequal exposure see <see cref="LaneyUChart"/>. The base periods, from which centre and σ come, are moved by a
/// person with a reason, never by the method: else a chart follows what it should show.</para>
/// <para>Source: W.A. Shewhart, Economic Control of Quality (1931); D.J. Wheeler, Understanding Variation (1993).
/// Checked against the formulas in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class XmRChart
{
    /// <param name="values">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <param name="basePeriods">From and until (not included) which periods give centre and limits; null takes
    /// all.</param>
    /// <returns>The chart, or null when it cannot be determined: fewer than eight values in the base periods, or no two
    /// neighbours that differ.</returns>
    /// <exception cref="ArgumentException">A value that is not finite, or base periods outside the series.</exception>
    public static ProcessChart? Of(IReadOnlyList<double?> values, (int From, int Until)? basePeriods = null)
    {
        foreach (var value in values) _ = Finite.OrGap(value, nameof(values));
        var basis = ProcessRules.Base(values.Count, basePeriods);
        if (ProcessRules.Observed(values, basis) is not { } observed) return null;
        if (ProcessRules.Spread(values, basis) is not { } spread) return null;

        var centre = observed.Average(i => values[i]!.Value);
        var signals = ProcessRules.Signals([.. values.Select(value => (value - centre) / spread)]);
        return new ProcessChart(centre, spread, [.. values.Select((value, i) => value is { } own
            ? new ProcessPoint(own, centre - 3 * spread, centre + 3 * spread, signals[i])
            : (ProcessPoint?)null)]);
    }
}
