using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace Analytics.Statistics;

/// <summary>Outcomes by area and period, of which some areas are treated from one period on.</summary>
sealed class BlockPanel
{
    readonly Matrix<double> outcomes;

    BlockPanel(Matrix<double> outcomes, int[] treated, int[] controls, int start) =>
        (this.outcomes, Treated, Controls, Start) = (outcomes, treated, controls, start);

    public int[] Treated { get; }

    public int[] Controls { get; }

    /// <summary>The first treated period.</summary>
    public int Start { get; }

    public int Periods => outcomes.ColumnCount;

    /// <summary>Null when there are fewer than two periods before, or no area of a kind.</summary>
    /// <exception cref="ArgumentException">Areas of different length, a value that is not finite, other than one
    /// mark per area, or a start outside the periods.</exception>
    public static BlockPanel? Of(
        IReadOnlyList<IReadOnlyList<double>> outcomes, IReadOnlyList<bool> isTreated, int start, int fewestControls)
    {
        var periods = outcomes.Count == 0 ? 0 : outcomes[0].Count;
        if (outcomes.Any(area => area.Count != periods || area.Any(value => !double.IsFinite(value))))
            throw new ArgumentException("Areas of different length, or a value that is not finite", nameof(outcomes));
        if (isTreated.Count != outcomes.Count)
            throw new ArgumentException($"{isTreated.Count} for {outcomes.Count} areas", nameof(isTreated));
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        if (outcomes.Count > 0) ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, periods);

        int[] areas = [.. Enumerable.Range(0, outcomes.Count)];
        int[] treated = [.. areas.Where(i => isTreated[i])], controls = [.. areas.Where(i => !isTreated[i])];
        if (treated.Length == 0 || controls.Length < fewestControls || start < 2) return null;
        return new BlockPanel(Matrix<double>.Build.DenseOfRows(outcomes), treated, controls, start);
    }

    /// <summary>The same outcomes with other areas as the treated ones; the truly treated take no part.</summary>
    public BlockPanel WithTreated(int[] treated) => new(outcomes, treated, [.. Controls.Except(treated)], Start);

    public BlockPanel Without(int area) =>
        new(outcomes, [.. Treated.Where(i => i != area)], [.. Controls.Where(i => i != area)], Start);

    /// <summary>Outcomes of the controls before the start: areas by periods.</summary>
    public Matrix<double> Before() =>
        Matrix<double>.Build.Dense(Controls.Length, Start, (i, t) => outcomes[Controls[i], t]);

    /// <summary>Mean of the treated areas in each period before the start.</summary>
    public Vector<double> TreatedBefore() =>
        Vector<double>.Build.Dense(Start, t => Treated.Average(i => outcomes[i, t]));

    /// <summary>Mean of each control over the periods from the start.</summary>
    public Vector<double> ControlsAfter() =>
        Vector<double>.Build.Dense(Controls.Length, i => After(outcomes.Row(Controls[i])));

    /// <summary>Standard deviation of the controls' changes from one period to the next before the start.</summary>
    public double Noise() => Controls.SelectMany(i => Enumerable.Range(1, Start - 1)
        .Select(t => outcomes[i, t] - outcomes[i, t - 1])).StandardDeviation();

    /// <summary>(treated - weighted controls) after, less the same before, with weights for its periods.</summary>
    public double Effect(double[] areaWeights, double[] periodWeights)
    {
        return Treated.Average(Change) - Controls.Select((area, i) => areaWeights[i] * Change(area)).Sum();

        double Change(int area) => After(outcomes.Row(area))
            - Enumerable.Range(0, Start).Sum(t => periodWeights[t] * outcomes[area, t]);
    }

    double After(Vector<double> area) => area.SubVector(Start, Periods - Start).Average();
}
