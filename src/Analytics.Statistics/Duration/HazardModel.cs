using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>Which earlier events go together with a higher chance to move on, when all are considered at
/// once?</summary>
/// <remarks>
/// <para>Logistic regression on person-periods, with a level of its own for every period:</para>
/// <code>
/// ln( h / (1 - h) ) = level[period] + Σ coefficient_k · factor_k
/// odds ratio = exp(coefficient),   interval = exp(coefficient ± 1.959964 · standard error)
/// </code>
/// <para>By Newton's method. Chosen for durations in whole periods with many ties, and because a factor may change
/// from one period to the next. It shows what goes together, not what causes. Periods in which nobody, or everybody,
/// moved say nothing and are left out.</para>
/// <para>Source: P.D. Allison, Sociol. Methodol. 13 (1982) 61-98; P. McCullagh and J.A. Nelder, Generalized Linear
/// Models (2nd ed. 1989), chapter 4. Checked against R 4.2.2, glm(family = binomial), to 1e-6.</para>
/// </remarks>
public static class HazardModel
{
    const double Z = 1.959963984540054;
    const int FewestMoved = 10;
    const int MostSteps = 50;
    const double Precision = 1e-10;

    /// <summary>A factor that moves the log odds by more than this has no finite best value: (nearly) all or none of
    /// those who moved have it.</summary>
    const double Endless = 12;

    /// <param name="rows">Person-periods, or several with the same factors taken together.</param>
    /// <returns>Per factor its odds ratio, or null when it cannot be determined: fewer than ten that moved, a factor
    /// that does not vary or follows from the others, or one that decides alone who moves.</returns>
    /// <exception cref="ArgumentException">Rows with different numbers of factors or none, a factor that is not
    /// finite, or counts that are negative or more than are at risk.</exception>
    public static IReadOnlyList<OddsRatio>? Fit(IReadOnlyList<HazardRow> rows)
    {
        if (rows.Any(row => row.Moved < 0 || row.Moved > row.AtRisk))
            throw new ArgumentException("Contains a count that is negative or more than are at risk", nameof(rows));
        if (rows.Any(row => row.Factors.Count == 0 || row.Factors.Count != rows[0].Factors.Count))
            throw new ArgumentException("Contains no factors, or not as many as the first row", nameof(rows));
        if (rows.Any(row => row.Factors.Any(factor => !double.IsFinite(factor))))
            throw new ArgumentException("Contains a factor that is not finite", nameof(rows));

        var levels = rows.GroupBy(row => row.Period)
            .Where(period => period.Any(row => row.Moved > 0) && period.Any(row => row.Moved < row.AtRisk))
            .Select((period, index) => (period.Key, index)).ToDictionary(pair => pair.Key, pair => pair.index);
        List<HazardRow> used = [.. rows.Where(row => row.AtRisk > 0 && levels.ContainsKey(row.Period))];
        if (used.Sum(row => row.Moved) < FewestMoved) return null;

        var factors = used[0].Factors.Count;
        var design = Matrix<double>.Build.Dense(used.Count, factors + levels.Count, (i, j) =>
            j < factors ? used[i].Factors[j] : levels[used[i].Period] == j - factors ? 1 : 0);
        return Solve(used, design) is not var (coefficients, covariance) ? null
            : [.. Enumerable.Range(0, factors).Select(k => Ratio(coefficients[k], Math.Sqrt(covariance[k, k])))];
    }

    static (Vector<double> Coefficients, Matrix<double> Covariance)? Solve(List<HazardRow> rows, Matrix<double> design)
    {
        var coefficients = Vector<double>.Build.Dense(design.ColumnCount);
        for (var step = 0; step < MostSteps; step++)
        {
            var chances = (design * coefficients).Map(SpecialFunctions.Logistic);
            var residuals = Vector<double>.Build.Dense(rows.Count, i => rows[i].Moved - rows[i].AtRisk * chances[i]);
            var weighted = design.Clone();
            for (var i = 0; i < rows.Count; i++)
                weighted.SetRow(i, design.Row(i) * (rows[i].AtRisk * chances[i] * (1 - chances[i])));
            if (Inverse(design.TransposeThisAndMultiply(weighted)) is not { } covariance) return null;

            var move = covariance * design.TransposeThisAndMultiply(residuals);
            coefficients += move;
            if (IsEndless(rows, coefficients)) return null;
            if (move.AbsoluteMaximum() <= Precision) return (coefficients, covariance);
        }

        return null;
    }

    static bool IsEndless(List<HazardRow> rows, Vector<double> coefficients)
    {
        for (var k = 0; k < rows[0].Factors.Count; k++)
        {
            var range = rows.Max(row => row.Factors[k]) - rows.Min(row => row.Factors[k]);
            if (Math.Abs(coefficients[k]) * range > Endless) return true;
        }

        return false;
    }

    /// <summary>Null when a column follows from others, to the precision of the numbers.</summary>
    static Matrix<double>? Inverse(Matrix<double> information)
    {
        var scale = information.Diagonal().Map(own => own > 0 ? 1 / Math.Sqrt(own) : 0);
        var scaled = Matrix<double>.Build.Dense(information.RowCount, information.ColumnCount,
            (i, j) => information[i, j] * scale[i] * scale[j]);
        var values = scaled.Evd(Symmetricity.Symmetric).EigenValues;
        if (values.Any(value => value.Real < 1e-9)) return null;
        var inverse = scaled.Cholesky().Solve(Matrix<double>.Build.DenseIdentity(scaled.RowCount));
        return inverse.MapIndexed((i, j, value) => value * scale[i] * scale[j]);
    }

    static OddsRatio Ratio(double coefficient, double error) => new(
        Math.Exp(coefficient), Math.Exp(coefficient - Z * error), Math.Exp(coefficient + Z * error),
        SpecialFunctions.Erfc(Math.Abs(coefficient / error) / Constants.Sqrt2));
}
