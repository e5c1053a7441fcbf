using MathNet.Numerics.Distributions;

namespace Analytics.Statistics;

/// <summary>
/// What is an area's rate likely to be, seeing that small areas jump about by chance? Pulls each towards the mean of
/// all areas, small ones more.
/// </summary>
/// <remarks>
/// <para>Counts are Poisson around expected · θ, and θ differs between areas as a gamma variable (ν, α):</para>
/// <code>
/// smoothed = (observed + ν) / (expected + α) = w · crude + (1 - w) · ν/α,   w = expected / (expected + α)
/// ν/α  = mean of smoothed;   ν/α² = Σ (1 + α/expected)(smoothed - ν/α)² / (I - 1)
/// interval: the 2.5% and 97.5% quantiles of gamma(observed + ν, expected + α)
/// </code>
/// <para>The two equations are repeated until nothing moves. Where the differences are no larger than chance makes
/// them α grows without end: then every area gets the mean, weight 0 and no interval, since nothing is known of the
/// spread. The interval takes ν and α as known, so with few areas it is somewhat narrow.</para>
/// <para>Source: D. Clayton and J. Kaldor, Biometrics 43 (1987) 671-681, section 3. Checked against their equations,
/// solved in R 4.2.2 as a root instead of by repetition, to 1e-6.</para>
/// </remarks>
public static class PoissonGammaSmoothing
{
    const int FewestAreas = 5;
    const int MostSteps = 100_000;
    const double Precision = 1e-12;

    /// <summary>Prior worth more than this many times all that is expected: no difference that could be seen.</summary>
    const double Endless = 1e4;

    /// <param name="areas">For each area the events observed and those expected of it, such as by its ages.</param>
    /// <returns>The smoothed areas, or null when something is expected of fewer than five areas or nothing was
    /// observed at all.</returns>
    /// <exception cref="ArgumentException">A count or expectation that is negative or not finite.</exception>
    public static SmoothedAreas? Of(IReadOnlyList<(int Observed, double Expected)> areas)
    {
        if (Used(areas) is not { } used) return null;

        var mean = used.Sum(area => area.Observed) / used.Sum(area => area.Expected);
        var alpha = StartingAlpha(used, mean);
        for (var step = 0; step < MostSteps && alpha is not null; step++)
        {
            var (newMean, newAlpha) = Improve(used, mean, alpha.Value);
            var moved = newAlpha is null ? 0 : Math.Abs(newAlpha.Value - alpha.Value) / alpha.Value;
            (mean, alpha) = (newMean, newAlpha);
            if (moved <= Precision) break;
        }

        if (alpha is not { } prior) return MarshallSmoothing.AllEqual(areas);
        return new SmoothedAreas(mean, mean / prior,
            [.. areas.Select(area => area.Expected > 0 ? Smooth(area, mean, prior) : null)]);
    }

    /// <summary>The areas of which something is expected; null when there are too few of them.</summary>
    internal static List<(int Observed, double Expected)>? Used(IReadOnlyList<(int Observed, double Expected)> areas)
    {
        if (areas.Any(area => area.Observed < 0 || !(area.Expected >= 0 && double.IsFinite(area.Expected))))
            throw new ArgumentException("Contains a number that is negative or not finite", nameof(areas));

        List<(int Observed, double Expected)> used = [.. areas.Where(area => area.Expected > 0)];
        return used.Count < FewestAreas || used.All(area => area.Observed == 0) ? null : used;
    }

    static double? StartingAlpha(List<(int Observed, double Expected)> used, double mean)
    {
        var variance = MarshallSmoothing.VarianceBeyondChance(used, mean);
        return variance > 0 ? mean / variance : used.Average(area => area.Expected);
    }

    /// <summary>One step; the prior's weight is null when it has no end.</summary>
    static (double Mean, double? Alpha) Improve(
        List<(int Observed, double Expected)> used, double mean, double alpha)
    {
        double sum = 0, spread = 0, expected = 0;
        foreach (var area in used) sum += Smoothed(area, mean, alpha);
        var newMean = sum / used.Count;
        foreach (var area in used)
        {
            var apart = Smoothed(area, mean, alpha) - newMean;
            spread += (1 + alpha / area.Expected) * apart * apart;
            expected += area.Expected;
        }

        var newAlpha = newMean * (used.Count - 1) / spread;
        return newAlpha <= Endless * expected ? (newMean, newAlpha) : (newMean, null);
    }

    static double Smoothed((int Observed, double Expected) area, double mean, double alpha) =>
        (area.Observed + mean * alpha) / (area.Expected + alpha);

    static SmoothedArea Smooth((int Observed, double Expected) area, double mean, double alpha)
    {
        double shape = area.Observed + mean * alpha, rate = area.Expected + alpha;
        return new SmoothedArea(area.Observed / area.Expected, shape / rate, area.Expected / rate,
            Gamma.InvCDF(shape, rate, 0.025), Gamma.InvCDF(shape, rate, 0.975));
    }
}
