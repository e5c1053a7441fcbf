namespace Analytics.Statistics;

/// <summary>Does a period stand out from how a share moves by itself? For counts out of a number that may differ per
/// period (p′ chart).</summary>
/// <remarks>
/// <code>
/// centre = Σ count / Σ all,   s_i = √(centre·(1 - centre) / all_i),   z_i = (count_i/all_i - centre) / s_i
/// σ      = mean |z_i - z_(i-1)| / 1.128,   limits = centre ± 3·s_i·σ, within 0 and 1
/// </code>
/// <para>and the four rules of <see cref="ProcessSignals"/>; why σ, see <see cref="LaneyUChart"/>.</para>
/// <para>Source: D.B. Laney, Qual. Eng. 14 (2002) 531-537. Checked against the formulas in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class LaneyPChart
{
    /// <param name="counts">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <param name="all">Out of how many, one per period; 0 is a gap.</param>
    /// <param name="basePeriods">From and until (not included) which periods give centre and limits; null takes
    /// all.</param>
    /// <returns>The chart, or null when it cannot be determined: fewer than eight counts in the base periods, a
    /// centre of 0 or 1, or no two neighbours that differ.</returns>
    /// <exception cref="ArgumentException">Lists of different length; a number that is negative or not finite; a
    /// count larger than all; base periods outside the series.</exception>
    public static ProcessChart? Of(
        IReadOnlyList<double?> counts, IReadOnlyList<double> all, (int From, int Until)? basePeriods = null)
    {
        PoissonTrend.Check(counts, all, nameof(all));
        if (counts.Zip(all).Any(pair => pair.First > pair.Second))
            throw new ArgumentException("A count larger than all", nameof(counts));
        return Chart(counts, all, basePeriods, centre => centre * (1 - centre), highest: 1);
    }

    /// <param name="varianceOfOne">Variance of what one unit of exposure has, from the centre.</param>
    internal static ProcessChart? Chart(
        IReadOnlyList<double?> counts, IReadOnlyList<double> exposure, (int From, int Until)? basePeriods,
        Func<double, double> varianceOfOne, double highest)
    {
        var basis = ProcessRules.Base(counts.Count, basePeriods);
        double?[] rates = [.. counts.Select((count, i) => exposure[i] > 0 ? count / exposure[i] : null)];
        if (ProcessRules.Observed(rates, basis) is not { } observed) return null;

        var centre = observed.Sum(i => counts[i]!.Value) / observed.Sum(i => exposure[i]);
        var one = varianceOfOne(centre);
        if (!(one > 0)) return null;
        double?[] z = [.. rates.Select((rate, i) => (rate - centre) / Math.Sqrt(one / exposure[i]))];
        if (ProcessRules.Spread(z, basis) is not { } spread) return null;

        var signals = ProcessRules.Signals([.. z.Select(own => own / spread)]);
        return new ProcessChart(centre, spread, [.. rates.Select((rate, i) => rate is { } own
            ? Point(own, 3 * spread * Math.Sqrt(one / exposure[i]), signals[i])
            : (ProcessPoint?)null)]);

        ProcessPoint Point(double rate, double half, ProcessSignals own) =>
            new(rate, Math.Max(0, centre - half), Math.Min(highest, centre + half), own);
    }
}
