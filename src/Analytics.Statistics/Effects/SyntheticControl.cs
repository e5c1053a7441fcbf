namespace Analytics.Statistics;

/// <summary>
/// How would treated areas have gone on without the action? Compares them with the mix of other areas that was most
/// like them before.
/// </summary>
/// <remarks>
/// <code>
/// weights ≈ least Σ_before (treated - Σ w·others)² / periods + ζ²·Σw²,   w ≥ 0,   Σw = 1,   ζ = 10⁻⁶ · noise
/// effect  = treated after - Σ w·others after
/// </code>
/// <para>noise is the standard deviation of the others' changes from one period to the next. Few areas get a weight,
/// so the mix can be looked at. A treated area outside the range of the others is not matched by any mix: compare
/// the periods before.</para>
/// <para>Source: A. Abadie, A. Diamond and J. Hainmueller, J. Am. Stat. Assoc. 105 (2010) 493-505, on outcomes
/// alone, as in D. Arkhangelsky et al., Am. Econ. Rev. 111 (2021) 4088-4118. Checked against the figure published
/// there for California's Proposition 99: -19.6 packs per head.</para>
/// </remarks>
public static class SyntheticControl
{
    internal const double Ridge = 1e-6;

    /// <param name="outcomes">Per area one per period, in order of time, without gaps.</param>
    /// <param name="isTreated">Per area whether it has the action.</param>
    /// <param name="start">The first period with the action, counted from 0.</param>
    /// <returns>The effect, or null when there are fewer than three periods before the start, no treated area or
    /// fewer than two others.</returns>
    /// <exception cref="ArgumentException">Areas of different length, a value that is not finite, other than one
    /// mark per area, or a start outside the periods.</exception>
    public static SyntheticEffect? Of(
        IReadOnlyList<IReadOnlyList<double>> outcomes, IReadOnlyList<bool> isTreated, int start) =>
        BlockPanel.Of(outcomes, isTreated, start, fewestControls: 2) is { Start: > 2 } panel
            ? BlockInference.Judge(panel, own => (Weights(own), new double[own.Start])) : null;

    static double[] Weights(BlockPanel panel)
    {
        var noise = panel.Noise();
        return SimplexFit.Weights(panel.Before().Transpose(), panel.TreatedBefore(), Ridge * noise, noise);
    }
}
