using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>
/// Did one series change in level or course when something began? Without a comparison, so the weakest of the methods.
/// </summary>
/// <remarks>
/// <code>
/// value_t = level + slope·t + season[t] + jump·1[t ≥ start] + bend·(t - start)·1[t ≥ start] + error_t
/// V = (X'X)⁻¹ ( Σ_ij max(0, 1 - |t_i - t_j|/(L + 1))·e_i·e_j·x_i·x_j' ) (X'X)⁻¹ · n/(n - p),   L = ⌊4(n/100)^(2/9)⌋
/// </code>
/// <para>Least squares, with Newey and West's errors, since neighbouring periods err together; intervals with
/// Student's t, n - p degrees of freedom. Whatever else changed at the same time is in the jump.</para>
/// <para>Source: A.K. Wagner, S.B. Soumerai, F. Zhang and D. Ross-Degnan, J. Clin. Pharm. Ther. 27 (2002) 299-309;
/// W.K. Newey and K.D. West, Econometrica 55 (1987) 703-708, and Rev. Econ. Stud. 61 (1994) 631-653 (L). Checked
/// against lm and the formula in R 4.2.2, to 1e-8.</para>
/// </remarks>
public static class InterruptedSeries
{
    const int FewestOfSide = 4;
    const int SpareDegreesOfFreedom = 4;

    /// <param name="values">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <param name="start">The first period with the action, counted from 0.</param>
    /// <param name="seasons">Periods in a cycle: 4 for quarters, 1 for no season.</param>
    /// <returns>The jump and the bend, or null when they cannot be determined: fewer than four values on a side,
    /// fewer than four more values than numbers to find, or seasons that are not seen on both sides enough to tell
    /// them apart.</returns>
    /// <exception cref="ArgumentException">A value that is not finite, a start outside the periods, or fewer than
    /// one season.
    /// </exception>
    public static Interruption? Of(IReadOnlyList<double?> values, int start, int seasons)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seasons, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        if (values.Count > 0) ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, values.Count);
        int[] times =
            [.. Enumerable.Range(0, values.Count).Where(t => Finite.OrGap(values[t], nameof(values)) is not null)];
        if (times.Count(t => t < start) < FewestOfSide || times.Count(t => t >= start) < FewestOfSide) return null;

        int[] levels = [.. times.Select(t => t % seasons).Distinct().Order().Skip(1)];
        var design = Matrix<double>.Build.Dense(times.Length, 4 + levels.Length, (i, j) => Column(times[i], j, start)
            ?? (times[i] % seasons == levels[j - 4] ? 1 : 0));
        var freedom = times.Length - design.ColumnCount;
        if (freedom < SpareDegreesOfFreedom || design.Rank() < design.ColumnCount) return null;

        var target = Vector<double>.Build.Dense(times.Length, i => values[times[i]]!.Value);
        var coefficients = design.QR().Solve(target);
        var covariance = NeweyWest(design, target - design * coefficients, times);
        return new Interruption(
            Bounded(1, covariance, coefficients, freedom), Bounded(2, covariance, coefficients, freedom), freedom);
    }

    static double? Column(int time, int column, int start) => column switch
    {
        0 => 1,
        1 => time >= start ? 1 : 0,
        2 => Math.Max(0, time - start),
        3 => time,
        _ => null,
    };

    static Matrix<double> NeweyWest(Matrix<double> design, Vector<double> errors, int[] times)
    {
        double n = times.Length;
        var reach = Math.Floor(4 * Math.Pow(n / 100, 2.0 / 9)) + 1;
        var scores = design.MapIndexed((i, j, x) => x * errors[i]);
        var meat = Matrix<double>.Build.Dense(design.ColumnCount, design.ColumnCount);
        for (var i = 0; i < times.Length; i++)
            for (var j = 0; j < times.Length; j++)
                if (1 - Math.Abs(times[i] - times[j]) / reach is var weight && weight > 0)
                    meat += weight * scores.Row(i).OuterProduct(scores.Row(j));
        var bread = design.TransposeThisAndMultiply(design).Inverse();
        return bread * meat * bread * (n / (n - design.ColumnCount));
    }

    static InterruptionEffect Bounded(int column, Matrix<double> covariance, Vector<double> coefficients, int freedom)
    {
        var (value, error) = (coefficients[column], Math.Sqrt(Math.Max(0, covariance[column, column])));
        var half = StudentT.Quantile975(freedom) * error;
        return new InterruptionEffect(value, value - half, value + half, error,
            error > 0 ? StudentT.TwoSidedP(value / error, freedom) : value == 0 ? 1 : 0);
    }
}
