namespace Analytics.Attack;

/// <summary>
/// The smallest and the largest that a variable of a linear system can be.
/// </summary>
/// <remarks>
/// <para>Bounded-variable simplex in two phases on a dense dictionary: every relation has a variable of its own, the sum
/// of its terms, that lies between the relation's bounds; <c>basic = rows · others</c>. Phase one lowers the sum of what
/// lies outside its bounds. After that every question starts from the answer to the one before.</para>
/// <para>It takes the steepest variable, and after some steps that gain nothing the first one that gains and the first
/// one that stops it, which cannot go round in circles (R. Bland, Math. Oper. Res. 2 (1977) 103-107).</para>
/// <para>Checked against the GNU Linear Programming Kit on random systems.</para>
/// </remarks>
sealed class Simplex
{
    const double Tolerance = 1e-9;
    const int MostIdleSteps = 40, MostSteps = 200_000, StepsBetweenRecomputing = 50;

    readonly double[][] rows;
    readonly int[] basic, others, rowOf, columnOf;
    readonly double[] low, high, value, slope;
    readonly int variables;
    int idle, steps;
    bool unbounded;

    public Simplex(LinearSystem system)
    {
        variables = system.Variables.Count;
        Interval[] bounds = [.. system.Variables.Select(v => v.Bounds), .. system.Relations.Select(r => r.Bounds)];
        (low, high) = ([.. bounds.Select(b => b.Low)], [.. bounds.Select(b => b.High)]);
        (value, slope) = (new double[bounds.Length], new double[variables]);
        (others, basic) = ([.. Enumerable.Range(0, variables)], [.. Enumerable.Range(variables, system.Relations.Count)]);
        (rowOf, columnOf) = ([.. Enumerable.Repeat(-1, bounds.Length)], [.. Enumerable.Repeat(-1, bounds.Length)]);
        for (var i = 0; i < basic.Length; i++) rowOf[basic[i]] = i;
        for (var j = 0; j < variables; j++)
        {
            columnOf[j] = j;
            value[j] = double.IsFinite(low[j]) ? low[j] : double.IsFinite(high[j]) ? high[j] : 0;
        }
        rows = [.. system.Relations.Select(relation => Dense(relation, variables))];
    }

    /// <summary>Where the last answer lies: a solution of the system.</summary>
    public ReadOnlySpan<double> Point => value.AsSpan(0, variables);

    /// <summary>Numbers of the relations that hold the last answer where it is.</summary>
    public IEnumerable<int> Binding => Enumerable.Range(0, variables)
        .Where(j => others[j] >= variables && Math.Abs(slope[j]) > Tolerance).Select(j => others[j] - variables);

    /// <summary>Looks for any solution.</summary>
    /// <returns>False when the relations contradict each other.</returns>
    public bool FindPoint()
    {
        Recompute();
        for (var step = 0; step < MostSteps; step++)
        {
            if (!SetSlopeOfExcess()) return true;
            if (!Step()) return Excess() < Interval.Slack;
        }
        throw new InvalidOperationException("No answer: the linear programme does not end.");
    }

    /// <summary>After <see cref="FindPoint"/>: the smallest (sign 1) or largest (sign -1) that the variable can be.</summary>
    /// <param name="enough">Asked on the way: true when a number that it can be answers the question already.</param>
    public double Extreme(int variable, int sign, Func<double, bool>? enough = null)
    {
        if (steps > StepsBetweenRecomputing) Recompute();
        (idle, unbounded) = (0, false);
        for (var step = 0; step < MostSteps; step++)
        {
            if (enough?.Invoke(value[variable]) == true) return value[variable];
            Array.Clear(slope);
            if (rowOf[variable] is >= 0 and var row) for (var j = 0; j < variables; j++) slope[j] = sign * rows[row][j];
            else slope[columnOf[variable]] = sign;
            if (!Step()) return value[variable];
            if (unbounded) return sign > 0 ? double.NegativeInfinity : double.PositiveInfinity;
        }
        throw new InvalidOperationException("No answer: the linear programme does not end.");
    }

    static double[] Dense(Relation relation, int columns)
    {
        var row = new double[columns];
        foreach (var term in relation.Terms) row[term.Variable] += term.Factor;
        return row;
    }

    /// <summary>The basic variables from the others: what steps add up to wanders off.</summary>
    void Recompute()
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < variables; j++) if (rows[i][j] != 0) sum += rows[i][j] * value[others[j]];
            value[basic[i]] = sum;
        }
        (idle, unbounded, steps) = (0, false, 0);
    }

    double Excess() => basic.Sum(v => Math.Max(0, low[v] - value[v]) + Math.Max(0, value[v] - high[v]));

    bool SetSlopeOfExcess()
    {
        Array.Clear(slope);
        var any = false;
        for (var i = 0; i < rows.Length; i++)
        {
            var v = basic[i];
            var side = value[v] < low[v] - Tolerance ? -1 : value[v] > high[v] + Tolerance ? 1 : 0;
            if (side == 0) continue;
            any = true;
            for (var j = 0; j < variables; j++) slope[j] += side * rows[i][j];
        }
        return any;
    }

    /// <summary>One step down the slope.</summary>
    /// <returns>False at the bottom.</returns>
    bool Step()
    {
        var column = Entering();
        if (column < 0) return false;
        var direction = slope[column] < 0 ? 1 : -1;
        var (row, step, stop) = Leaving(column, direction);
        unbounded = double.IsInfinity(step);
        if (unbounded) return true;
        idle = step > Tolerance ? 0 : idle + 1;
        steps++;
        var entering = others[column];
        for (var i = 0; i < rows.Length; i++)
            if (rows[i][column] != 0) value[basic[i]] += rows[i][column] * direction * step;
        value[entering] += direction * step;
        if (row < 0) value[entering] = direction > 0 ? high[entering] : low[entering];
        else
        {
            value[basic[row]] = stop;
            Pivot(row, column);
        }
        return true;
    }

    int Entering()
    {
        var (best, steepest) = (-1, Tolerance);
        for (var j = 0; j < variables; j++)
        {
            var v = others[j];
            var gain = Math.Abs(slope[j]);
            if (gain <= Tolerance || (slope[j] < 0 ? value[v] >= high[v] : value[v] <= low[v])) continue;
            if (idle > MostIdleSteps ? best < 0 || v < others[best] : gain > steepest) (best, steepest) = (j, gain);
        }
        return best;
    }

    /// <summary>Which basic variable is the first to meet a bound; row -1 when the entering one itself is.</summary>
    (int Row, double Step, double Stop) Leaving(int column, int direction)
    {
        var entering = others[column];
        var (best, least, stop) = (-1, high[entering] - low[entering], 0.0);
        for (var i = 0; i < rows.Length; i++)
        {
            var speed = rows[i][column] * direction;
            if (Math.Abs(speed) <= Tolerance) continue;
            var bound = Meets(basic[i], speed > 0);
            if (double.IsInfinity(bound)) continue;
            var step = Math.Max(0, (bound - value[basic[i]]) / speed);
            var same = best >= 0 && Math.Abs(step - least) <= Tolerance;
            var better = same ? IsBetter(i, best, column) : step < least;
            if (better) (best, least, stop) = (i, same ? Math.Min(step, least) : step, bound);
        }
        return (best, least, stop);
    }

    bool IsBetter(int row, int than, int column) => idle > MostIdleSteps
        ? basic[row] < basic[than]
        : Math.Abs(rows[row][column]) > Math.Abs(rows[than][column]);

    /// <summary>The bound that the variable meets: one outside its bounds meets the near one first, or none.</summary>
    double Meets(int v, bool rising) => rising
        ? value[v] < low[v] - Tolerance ? low[v] : value[v] > high[v] + Tolerance ? double.PositiveInfinity : high[v]
        : value[v] > high[v] + Tolerance ? high[v] : value[v] < low[v] - Tolerance ? double.NegativeInfinity : low[v];

    void Pivot(int row, int column)
    {
        var pivot = rows[row];
        var factor = 1 / pivot[column];
        for (var j = 0; j < variables; j++) if (pivot[j] != 0) pivot[j] *= -factor;
        pivot[column] = factor;
        var used = Used(pivot, column);
        foreach (var other in rows)
        {
            var times = other[column];
            if (times == 0 || ReferenceEquals(other, pivot)) continue;
            foreach (var j in used)
            {
                other[j] += times * pivot[j];
                if (Math.Abs(other[j]) < 1e-12) other[j] = 0;
            }
            other[column] = times * factor;
        }
        (basic[row], others[column]) = (others[column], basic[row]);
        (rowOf[basic[row]], columnOf[basic[row]]) = (row, -1);
        (rowOf[others[column]], columnOf[others[column]]) = (-1, column);
    }

    /// <summary>The other columns that a row has something in: few, or dense rows would be slow.</summary>
    static List<int> Used(double[] row, int column)
    {
        var used = new List<int>();
        for (var j = 0; j < row.Length; j++) if (j != column && row[j] != 0) used.Add(j);
        return used;
    }
}
