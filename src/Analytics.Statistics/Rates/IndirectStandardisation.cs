namespace Analytics.Statistics;

/// <summary>Does an area have more events than its ages (or another composition) let expect?</summary>
/// <remarks>
/// <code>
/// expected = Σ exposure · standard rate,   ratio = observed / expected,   bounds = bounds of observed / expected
/// </code>
/// <para>The bounds of the count are those of <see cref="RateInterval"/> (Byar, exact below 10). Chosen for small
/// areas: it needs the area's own events only in total. Ratios of two areas with different compositions are not quite
/// comparable with each other; for that see <see cref="DirectStandardisation"/>. The rates of the standard are taken as
/// known.</para>
/// <para>Source: N.E. Breslow and N.E. Day, Statistical Methods in Cancer Research II (IARC, 1987), section 2.3.
/// Checked against the formula and poisson.test in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class IndirectStandardisation
{
    /// <param name="observed">Events in the area, at least 0.</param>
    /// <param name="strata">For each stratum, such as an age: the area's exposure, and the standard's events per
    /// unit of it.</param>
    /// <returns>The ratio with its 95% interval, or null when nothing is expected.</returns>
    /// <exception cref="ArgumentException">A number that is negative or not finite.</exception>
    public static StandardisedRatio? Of(int observed, IReadOnlyList<(double Exposure, double StandardRate)> strata)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(observed);
        if (strata.Any(s => !(s.Exposure >= 0 && s.StandardRate >= 0)
            || !double.IsFinite(s.Exposure) || !double.IsFinite(s.StandardRate)))
            throw new ArgumentException("Contains a number that is negative or not finite", nameof(strata));

        var expected = strata.Sum(s => s.Exposure * s.StandardRate);
        if (RateInterval.Of(observed, expected) is not { } ratio) return null;
        return new StandardisedRatio(observed, expected, ratio.Value, ratio.Lower, ratio.Upper);
    }
}
