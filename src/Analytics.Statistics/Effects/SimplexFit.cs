using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>Weights that are not negative and add up to 1, with which columns come near to a target; few of them,
/// where few will do.</summary>
/// <remarks>
/// <code>minimise |A·x - b|² / rows + ζ²·|x|²,   x ≥ 0,   Σx = 1</code>
/// <para>From equal weights on, step by step towards the column that helps most, as far as helps (Frank and Wolfe).
/// After 100 steps weights of at most a quarter of the largest become 0 and the rest goes on until a step gains less
/// than (10⁻⁵·noise)². Where many mixes are about as near, this takes a plain one, and the same as the published
/// figures; the minimum to the last digit would be another mix of hardly less distance.</para>
/// <para>Source: M. Frank and P. Wolfe, Nav. Res. Logist. Q. 3 (1956) 95-110; D. Arkhangelsky et al., Am. Econ. Rev.
/// 111 (2021) 4088-4118 (when to stop and what to drop). Checked through
/// <see cref="SyntheticDifferenceInDifferences"/>.</para>
/// </remarks>
static class SimplexFit
{
    const int StepsBeforeDropping = 100;
    const int MostSteps = 10_000;
    const double Gain = 1e-5;
    const double Dropped = 0.25;

    /// <param name="noise">Standard deviation of what moves by itself: less than a trace of it is no gain.</param>
    public static double[] Weights(Matrix<double> columns, Vector<double> target, double ridge, double noise)
    {
        // Weights add up to 1, so that the target can be taken from every column; the distance is then x'Qx.
        var apart = columns.MapIndexed((i, _, value) => value - target[i]);
        var distance = (apart.TransposeThisAndMultiply(apart) / columns.RowCount).ToArray();
        for (var i = 0; i < columns.ColumnCount; i++) distance[i, i] += ridge * ridge;

        double[] weights = [.. Enumerable.Repeat(1.0 / columns.ColumnCount, columns.ColumnCount)];
        var least = Gain * noise * (Gain * noise);
        Improve(distance, weights, least, StepsBeforeDropping);
        var border = weights.Max() * Dropped;
        var kept = weights.Sum(weight => weight > border ? weight : 0);
        for (var i = 0; i < weights.Length; i++) weights[i] = weights[i] > border ? weights[i] / kept : 0;
        Improve(distance, weights, least, MostSteps);
        return weights;
    }

    static void Improve(double[,] distance, double[] weights, double least, int steps)
    {
        var slopes = new double[weights.Length];
        for (var i = 0; i < weights.Length; i++)
            for (var j = 0; j < weights.Length; j++) slopes[i] += distance[i, j] * weights[j];

        for (var step = 0; step < steps; step++)
        {
            var (best, value) = (0, 0.0);
            for (var i = 0; i < weights.Length; i++)
            {
                value += weights[i] * slopes[i];
                if (slopes[i] < slopes[best]) best = i;
            }

            var (gainOfAll, room) = (value - slopes[best], distance[best, best] - 2 * slopes[best] + value);
            if (room <= 0) return; // All weight is there already.
            var share = Math.Clamp(gainOfAll / room, 0, 1);
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += share * ((i == best ? 1 : 0) - weights[i]);
                slopes[i] += share * (distance[i, best] - slopes[i]);
            }

            if (step > 0 && share * (2 * gainOfAll - share * room) <= least) return;
        }
    }
}
