namespace Analytics.Statistics;

/// <summary>How many persons will be in each state, when they move on and enter as they did?</summary>
/// <remarks>
/// <code>
/// P_ab = moves from a to b / all that were in a,   stock_(t+1) = stock_t · P + inflow,   expected: the same h times
/// interval: the 2.5% and 97.5% quantiles of 2,000 futures, each with rates and inflow of its own
/// </code>
/// <para>In every future the rates are drawn as they may as well have been (Dirichlet, moves + 1/2 in the places
/// where any move was seen), the inflow as one of the inflows that were seen, and then every person moves by chance.
/// So the interval holds what is not known of the rates as well as chance; not a change of policy. To be shown only
/// where it beats "the same as last year": see
/// <see cref="ForecastBackTest"/>. The futures are drawn with a fixed seed: the same input gives the same
/// answer.</para>
/// <para>Source: D.J. Bartholomew, A.F. Forbes and S.I. McClean, Statistical Techniques for Manpower Planning (2nd
/// ed. 1991), chapter 4; B. Efron, Ann. Stat. 7 (1979) 1-26. Checked: the expected numbers against powers of the
/// matrix in R 4.2.2, to 1e-8; the interval by how often it holds simulated futures.</para>
/// </remarks>
public static class StockAndFlow
{
    const int Futures = 2000;
    const int Seed = 19790101;
    const int FewestInflows = 4;

    /// <param name="stock">Persons in each state now.</param>
    /// <param name="moves">Per state the moves that were seen in one period: to each state (to itself is staying),
    /// and last to outside.</param>
    /// <param name="inflows">Per past period the persons who entered each state.</param>
    /// <param name="horizon">Periods ahead, at least 1.</param>
    /// <returns>The forecast, or null when it cannot be determined: fewer than four periods of inflow, or a state
    /// that may be entered but of which no move was ever seen.</returns>
    /// <exception cref="ArgumentException">Lists of a wrong length, or a negative number.</exception>
    public static StockForecast? Of(
        IReadOnlyList<int> stock, IReadOnlyList<IReadOnlyList<int>> moves, IReadOnlyList<IReadOnlyList<int>> inflows,
        int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        Check(stock, moves, inflows);
        if (stock.Count == 0 || inflows.Count < FewestInflows) return null;
        if (Enumerable.Range(0, stock.Count).Any(a => moves[a].Sum() == 0 && IsEntered(stock, moves, inflows, a)))
            return null;

        var expected = Expected(stock, moves, inflows, horizon);
        var futures = StockFutures.Draw(stock, moves, inflows, horizon, Futures, new Random(Seed));
        return new StockForecast(
            [.. expected.Select((numbers, t) => (IReadOnlyList<ForecastNumber>)
                [.. numbers.Select((number, a) => Bounded(number, [.. futures.Select(own => own[t, a])]))])],
            [.. expected.Select((numbers, t) => Bounded(numbers.Sum(), [.. futures.Select(own => Total(own, t))]))]);
    }

    static void Check(
        IReadOnlyList<int> stock, IReadOnlyList<IReadOnlyList<int>> moves, IReadOnlyList<IReadOnlyList<int>> inflows)
    {
        if (stock.Any(number => number < 0)) throw new ArgumentException("Negative", nameof(stock));
        if (moves.Count != stock.Count
            || moves.Any(own => own.Count != stock.Count + 1 || own.Any(number => number < 0)))
            throw new ArgumentException("Negative, or not one per state and outside", nameof(moves));
        if (inflows.Any(own => own.Count != stock.Count || own.Any(number => number < 0)))
            throw new ArgumentException("Negative, or not one per state", nameof(inflows));
    }

    static bool IsEntered(
        IReadOnlyList<int> stock, IReadOnlyList<IReadOnlyList<int>> moves,
        IReadOnlyList<IReadOnlyList<int>> inflows, int state) =>
        stock[state] > 0 || inflows.Any(own => own[state] > 0) || moves.Any(own => own[state] > 0);

    static List<double[]> Expected(
        IReadOnlyList<int> stock, IReadOnlyList<IReadOnlyList<int>> moves,
        IReadOnlyList<IReadOnlyList<int>> inflows, int horizon)
    {
        var periods = new List<double[]>(horizon);
        double[] now = [.. stock.Select(number => (double)number)];
        for (var t = 0; t < horizon; t++)
        {
            var next = new double[now.Length];
            for (var b = 0; b < now.Length; b++)
            {
                next[b] = inflows.Average(own => own[b]);
                for (var a = 0; a < now.Length; a++)
                    if (moves[a][b] > 0) next[b] += now[a] * moves[a][b] / moves[a].Sum();
            }

            periods.Add(now = next);
        }

        return periods;
    }

    static double Total(int[,] future, int period)
    {
        var sum = 0;
        for (var a = 0; a < future.GetLength(1); a++) sum += future[period, a];
        return sum;
    }

    static ForecastNumber Bounded(double expected, double[] drawn)
    {
        Array.Sort(drawn);
        return new ForecastNumber(expected, Math.Min(expected, drawn[(int)(0.025 * drawn.Length)]),
            Math.Max(expected, drawn[(int)(0.975 * drawn.Length)]));
    }
}
