namespace Analytics.Statistics;

/// <summary>Did an outcome change more in treated areas than in the average other one? For measurements, one
/// start.</summary>
/// <remarks>
/// <code>effect = (treated after - treated before) - (others after - others before),   all plain means</code>
/// <para>The simplest comparison, and the one to which the synthetic ones should be held. For counts see
/// <see cref="PoissonDifferenceInDifferences"/>.</para>
/// <para>Source: O. Ashenfelter and D. Card, Rev. Econ. Stat. 67 (1985) 648-660. Checked against the published
/// figure for California's Proposition 99: -27.35 packs per head.</para>
/// </remarks>
public static class DifferenceInDifferences
{
    /// <param name="outcomes">Per area one per period, in order of time, without gaps.</param>
    /// <param name="isTreated">Per area whether it has the action.</param>
    /// <param name="start">The first period with the action, counted from 0.</param>
    /// <returns>The effect, or null when there are fewer than two periods before the start, no treated area or no
    /// other.</returns>
    /// <exception cref="ArgumentException">Areas of different length, a value that is not finite, other than one
    /// mark per area, or a start outside the periods.</exception>
    public static SyntheticEffect? Of(
        IReadOnlyList<IReadOnlyList<double>> outcomes, IReadOnlyList<bool> isTreated, int start) =>
        BlockPanel.Of(outcomes, isTreated, start, fewestControls: 1) is { } panel
            ? BlockInference.Judge(panel, own => (Equal(own.Controls.Length), Equal(own.Start))) : null;

    static double[] Equal(int count) => [.. Enumerable.Repeat(1.0 / count, count)];
}
