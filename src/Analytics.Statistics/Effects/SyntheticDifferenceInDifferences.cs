using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>
/// Did an outcome change more in treated areas than in a mix of others that ran parallel to them, compared with the
/// periods that tell most of the time after?
/// </summary>
/// <remarks>
/// <code>
/// area weights   ≈ least Σ_before (c + Σ w·others - treated)² / periods + ζ²·Σw²
/// period weights ≈ least Σ_others (c + Σ v·before - after)² / others + (10⁻⁶·noise)²·Σv²
/// ζ = (treated areas · periods after)^¼ · noise
/// effect = (treated after - Σ v·treated before) - Σ w·(others after - Σ v·others before)
/// </code>
/// <para>Weights are not negative and add up to 1. Unlike <see cref="SyntheticControl"/> it asks a parallel course
/// and not the same level (c is free), and unlike <see cref="DifferenceInDifferences"/> it chooses areas and periods
/// for it.</para>
/// <para>Source: D. Arkhangelsky, S. Athey, D.A. Hirshberg, G.W. Imbens and S. Wager, Am. Econ. Rev. 111 (2021)
/// 4088-4118. Checked against the figure published there for California's Proposition 99: -15.6 packs per head.</para>
/// </remarks>
public static class SyntheticDifferenceInDifferences
{
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
            ? BlockInference.Judge(panel, Weights) : null;

    static (double[] Areas, double[] Periods) Weights(BlockPanel panel)
    {
        var (before, noise) = (panel.Before(), panel.Noise());
        var stretch = Math.Pow(panel.Treated.Length * (double)(panel.Periods - panel.Start), 0.25);
        return (
            SimplexFit.Weights(Centred(before.Transpose()), Centred(panel.TreatedBefore()), stretch * noise, noise),
            SimplexFit.Weights(Centred(before), Centred(panel.ControlsAfter()), SyntheticControl.Ridge * noise,
                noise));
    }

    /// <summary>Each column less its mean: so that a constant between the two sides costs nothing.</summary>
    static Matrix<double> Centred(Matrix<double> columns)
    {
        var means = columns.ColumnSums() / columns.RowCount;
        return columns.MapIndexed((i, j, value) => value - means[j]);
    }

    static Vector<double> Centred(Vector<double> target) => target - target.Average();
}
