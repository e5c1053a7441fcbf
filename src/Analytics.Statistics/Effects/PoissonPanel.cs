using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>
/// Poisson regression of counts by area and period, with a level per area and per period, exposure, and columns
/// whose effect is asked.
/// </summary>
/// <remarks>
/// <para>Given the other numbers the best level of an area is known (its fitted counts add up to its counts), so
/// that only periods and columns are searched, by Newton's method. The variance is that of independent areas with a
/// course of their own:</para>
/// <code>
/// V = H⁻¹ ( m₁·Σ_treated s·s' + m₀·Σ_others s·s' ) H⁻¹,   s = Σ_periods (count - fitted)·x,   m = g / (g - 1)
/// </code>
/// <para>g areas in a group. Few areas are treated, as a rule, and their variation is then known by few: the degrees
/// of freedom are Welch's, (1/g₁ + 1/g₀)² / (1/(g₁²(g₁-1)) + 1/(g₀²(g₀-1))).</para>
/// <para>Source: J.M. Wooldridge, J. Econometrics 90 (1999) 77-97; R.M. Bell and D.F. McCaffrey, Surv. Methodol. 28
/// (2002) 169-181 (both corrections, here for areas of equal size). Checked through
/// <see cref="PoissonDifferenceInDifferences"/>.</para>
/// </remarks>
sealed class PoissonPanel
{
    const int MostSteps = 100;
    const double Precision = 1e-11;
    const double Endless = 12;
    const int FewestAreasOfGroup = 2;

    readonly int columns;
    readonly List<Area> areas;

    /// <param name="column">By area, period and column; not asked where there is no count.</param>
    /// <param name="isTreated">Whether an area is of the group that is treated at some time.</param>
    public PoissonPanel(
        IReadOnlyList<IReadOnlyList<double?>> counts, IReadOnlyList<IReadOnlyList<double>> exposure, int columns,
        Func<int, int, int, double> column, Func<int, bool> isTreated)
    {
        this.columns = columns;
        var periods = counts.Count == 0 ? 0 : counts[0].Count;
        int[] all = [.. Enumerable.Range(0, counts.Count)];
        int[] used = [.. Enumerable.Range(0, periods).Where(t => all.Any(i => IsSeen(i, t) && counts[i][t] > 0))];
        Levels = Math.Max(0, used.Length - 1); // The first has none of its own: those of the areas are in its unit.
        areas = [.. all.Select(i => new Area(
            [.. used.Where(t => IsSeen(i, t)).Select(t => CellAt(i, t))], isTreated(i)))];
        areas.RemoveAll(area => area.Count == 0);

        bool IsSeen(int i, int t) => counts[i][t] is not null && exposure[i][t] > 0;

        Cell CellAt(int i, int t) => new(counts[i][t]!.Value, exposure[i][t],
            [.. Enumerable.Range(0, columns).Select(k => (Index: k, X: column(i, t, k)))
                .Append((columns + Array.IndexOf(used, t) - 1, t == used[0] ? 0 : 1)).Where(entry => entry.X != 0)]);
    }

    /// <summary>One observed period of an area.</summary>
    /// <param name="Entries">What of its x is not 0.</param>
    sealed record Cell(double Count, double Exposure, (int Index, double X)[] Entries);

    sealed record Area(Cell[] Cells, bool IsTreated)
    {
        public double Count { get; } = Cells.Sum(cell => cell.Count);
    }

    int Levels { get; }

    public int Treated => areas.Count(area => area.IsTreated);

    public int Others => areas.Count - Treated;

    public double DegreesOfFreedom
    {
        get
        {
            double one = Treated, other = Others;
            return Math.Pow(1 / one + 1 / other, 2)
                / (1 / (one * one * (one - 1)) + 1 / (other * other * (other - 1)));
        }
    }

    /// <summary>Coefficients of the columns and their covariance; null when they cannot be determined.</summary>
    public (Vector<double> Coefficients, Matrix<double> Covariance)? Fit()
    {
        if (Treated < FewestAreasOfGroup || Others < FewestAreasOfGroup) return null;
        var size = columns + Levels;
        var coefficients = Vector<double>.Build.Dense(size);
        for (var step = 0; step < MostSteps; step++)
        {
            var (score, information, meat) = Evaluate(coefficients);
            if (Inverse(information) is not { } inverse) return null;
            var move = inverse * score;
            var largest = move.AbsoluteMaximum();
            coefficients += largest > 1 ? move / largest : move;
            if (coefficients.SubVector(0, columns).AbsoluteMaximum() > Endless) return null;
            if (largest > Precision) continue;
            var covariance = inverse * meat * inverse;
            return (coefficients.SubVector(0, columns), covariance.SubMatrix(0, columns, 0, columns));
        }

        return null;
    }

    (Vector<double> Score, Matrix<double> Information, Matrix<double> Meat) Evaluate(Vector<double> coefficients)
    {
        var size = coefficients.Count;
        var (total, information, meat) = (new double[size], new double[size, size], new double[size, size]);
        foreach (var area in areas)
        {
            var score = new double[size];
            AddArea(area, coefficients, score, information);
            double group = area.IsTreated ? Treated : Others;
            for (var i = 0; i < size; i++)
            {
                total[i] += score[i];
                for (var j = 0; j < size; j++) meat[i, j] += score[i] * score[j] * group / (group - 1);
            }
        }

        return (Vector<double>.Build.Dense(total), Matrix<double>.Build.DenseOfArray(information),
            Matrix<double>.Build.DenseOfArray(meat));
    }

    static void AddArea(Area area, Vector<double> coefficients, double[] score, double[,] information)
    {
        var logs = area.Cells.Select(cell => Math.Log(cell.Exposure) + Predict(cell, coefficients)).ToArray();
        var highest = logs.Max();
        var weights = logs.Select(log => Math.Exp(log - highest)).ToArray();
        var scale = area.Count / weights.Sum();
        var mean = new double[score.Length];
        for (var c = 0; c < weights.Length; c++)
        {
            var (cell, fitted) = (area.Cells[c], weights[c] * scale);
            foreach (var (i, x) in cell.Entries)
            {
                score[i] += (cell.Count - fitted) * x;
                mean[i] += fitted * x;
                foreach (var (j, y) in cell.Entries) information[i, j] += fitted * x * y;
            }
        }

        for (var i = 0; i < mean.Length; i++)
            for (var j = 0; j < mean.Length; j++) information[i, j] -= mean[i] * mean[j] / area.Count;
    }

    static double Predict(Cell cell, Vector<double> coefficients)
    {
        var sum = 0.0;
        foreach (var (index, x) in cell.Entries) sum += x * coefficients[index];
        return sum;
    }

    /// <summary>Null when a column follows from the others, to the precision of the numbers.</summary>
    static Matrix<double>? Inverse(Matrix<double> information)
    {
        if (information.RowCount == 0 || information.Diagonal().Any(own => !(own > 0))) return null;
        var scale = information.Diagonal().Map(own => 1 / Math.Sqrt(own));
        var scaled = information.MapIndexed((i, j, value) => value * scale[i] * scale[j]);
        var values = scaled.Evd(Symmetricity.Symmetric);
        if (values.EigenValues.Any(value => value.Real < 1e-10)) return null;
        var inverse = values.EigenVectors
            * Matrix<double>.Build.DenseOfDiagonalVector(values.EigenValues.Map(value => 1 / value.Real))
            * values.EigenVectors.Transpose();
        return inverse.MapIndexed((i, j, value) => value * scale[i] * scale[j]);
    }
}
