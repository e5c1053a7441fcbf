namespace Analytics.Statistics;

/// <summary>When did the level of a series jump, if it did? For measurements; for counts see
/// <see cref="PoissonBreaks"/>.
/// </summary>
/// <remarks>
/// <code>
/// RSS(m) = least Σ (value - mean of its segment)²,   m breaks
/// BIC(m) = n·(ln(RSS(m)/n) + ln 2π + 1) + (2m + 2)·ln n;   the lowest is chosen
/// </code>
/// <para>All cuts are compared (see <see cref="OptimalCuts"/>). No break is an answer like any other. Values that
/// follow each other closely (high after high) look like jumps. Interval and p-value: see the formulas of the test
/// below, with the variance that the largest number of breaks leaves.</para>
/// <para>Source: J. Bai and P. Perron, J. Appl. Econometrics 18 (2003) 1-22; Y.-C. Yao, Stat. Probab. Lett. 6 (1988)
/// 181-189 (BIC). Checked against an exhaustive search in R 4.2.2, and the flow of the Nile: one break, after
/// 1898.</para>
/// </remarks>
public static class LevelBreaks
{
    /// <param name="values">One per period, in order of time; null is a gap, which keeps its place.</param>
    /// <param name="shortest">Observations in a segment at least, 2 or more.</param>
    /// <param name="most">Breaks at most, 1 or more; fewer are tried when the series is short.</param>
    /// <returns>The breaks, or null when it cannot be determined: fewer observations than two segments and three
    /// degrees of freedom need, or all equal.</returns>
    /// <exception cref="ArgumentException">A value that is not finite; shortest or most out of range.</exception>
    public static SeriesBreaks? Of(IReadOnlyList<double?> values, int shortest = 4, int most = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var observed = new List<(int Period, double Value)>(values.Count);
        for (var period = 0; period < values.Count; period++)
            if (Finite.OrGap(values[period], nameof(values)) is { } value) observed.Add((period, value));

        var n = observed.Count;
        most = Math.Min(most, Math.Min(n / shortest - 1, (n - 4) / 2));
        if (most < 1) return null;

        var costs = Costs(observed);
        if (!(costs[n - 1] > 0)) return null;
        double[] rss = new double[most + 1], criteria = new double[most + 1];
        var cuts = new int[(most + 1) * most];
        OptimalCuts.Find(costs, n, shortest, most, rss, cuts);
        for (var m = 0; m <= most; m++) criteria[m] = Bic(rss[m], n, m);
        var chosen = Array.IndexOf(criteria, criteria.Min());
        var best = cuts[(chosen * most)..(chosen * most + chosen)];
        var variance = rss[most] / (n - 1 - 2 * most);
        return new SeriesBreaks(
            [.. Enumerable.Range(0, chosen).Select(k => Dated(observed, costs, best, k, variance))],
            [.. Enumerable.Range(0, chosen + 1).Select(k => Segment(observed, best, k))],
            criteria, variance,
            rss[0] == rss[1] ? 1
                : BreakTest.PValue((rss[0] - rss[1]) / variance, 1, (double)shortest / n, n - 1 - 2 * most));
    }

    /// <summary>Sum of squares around the mean of every segment.</summary>
    static double[] Costs(List<(int Period, double Value)> observed)
    {
        var n = observed.Count;
        var costs = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            double mean = 0, squares = 0;
            for (var j = i; j < n; j++)
            {
                var apart = observed[j].Value - mean; // Welford's recurrence loses no digits.
                mean += apart / (j - i + 1);
                squares += apart * (observed[j].Value - mean);
                costs[i * n + j] = squares;
            }
        }

        return costs;
    }

    static double Bic(double rss, int n, int breaks) => rss > 0
        ? n * (Math.Log(rss / n) + Math.Log(2 * Math.PI) + 1) + (2 * breaks + 2) * Math.Log(n)
        : double.MinValue;

    /// <summary>The break and all dates that are nearly as good, the other breaks staying where they are.</summary>
    static SeriesBreak Dated(
        List<(int Period, double Value)> observed, double[] costs, ReadOnlySpan<int> cuts, int k, double variance)
    {
        var n = observed.Count;
        var (from, until) = (k == 0 ? 0 : cuts[k - 1], k + 1 < cuts.Length ? cuts[k + 1] : n);
        int first = cuts[k], last = cuts[k];
        for (var cut = from + 1; cut < until; cut++)
        {
            if (Cost(cut) - Cost(cuts[k]) > BreakTest.Within95 * variance) continue;
            (first, last) = (Math.Min(first, cut), Math.Max(last, cut));
        }

        return new SeriesBreak(observed[cuts[k]].Period, observed[first].Period, observed[last].Period);

        double Cost(int cut) => costs[from * n + cut - 1] + costs[cut * n + until - 1];
    }

    static SeriesSegment Segment(List<(int Period, double Value)> observed, ReadOnlySpan<int> cuts, int k)
    {
        var (from, until) = (k == 0 ? 0 : cuts[k - 1], k < cuts.Length ? cuts[k] : observed.Count);
        var sum = 0.0;
        for (var i = from; i < until; i++) sum += observed[i].Value;
        return new SeriesSegment(observed[from].Period, observed[until - 1].Period + 1, sum / (until - from), null);
    }
}
