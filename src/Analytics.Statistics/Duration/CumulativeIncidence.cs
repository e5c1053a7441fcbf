namespace Analytics.Statistics;

/// <summary>
/// Which share ends in which way, and when, such as care that ends as planned, early, or in heavier care? Counts
/// those that are still open for as long as they were seen.
/// </summary>
/// <remarks>
/// <code>
/// F_k(t)   = Σ_(times ≤ t) S(before) · d_k/n,   S the share that has not ended in any way
/// se²      = Σ_times ( Σ_j g_j²·d_j/n - (Σ_j g_j·d_j/n)² ) / n
/// g_j      = S(before)·1[j = k] - (F_k(t) - F_k(time)) / (1 - d/n)
/// interval = F^exp(± z·se / (F·ln F)),   z = 1.959964
/// </code>
/// <para>Aalen-Johansen. Chosen over one minus a Kaplan-Meier curve per way of ending, which takes the other ends as
/// still open and so adds up to more than one.</para>
/// <para>Source: O.O. Aalen and S. Johansen, Scand. J. Stat. 5 (1978) 141-150; J.D. Kalbfleisch and R.L. Prentice,
/// The Statistical Analysis of Failure Time Data (2nd ed. 2002), chapter 8. Checked against R 4.2.2, survival 3.5-3,
/// survfit of a factor with conf.type = "log-log", to 1e-8.</para>
/// </remarks>
public static class CumulativeIncidence
{
    const double Z = 1.959963984540054;

    /// <param name="durations">For each the time it was seen, at least 0, in any unit, and the way in which it
    /// ended, counted from 0; null when it was still open.</param>
    /// <param name="ways">Ways of ending, at least 1.</param>
    /// <returns>A step for each time at which something ended, in order; null without any duration.</returns>
    /// <exception cref="ArgumentException">A time that is negative or not finite, or a way that is not below the
    /// number of ways.</exception>
    public static IReadOnlyList<IncidenceStep>? Of(IReadOnlyList<(double Time, int? Way)> durations, int ways)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ways, 1);
        if (durations.Any(duration => !(duration.Time >= 0 && double.IsFinite(duration.Time))))
            throw new ArgumentException("Contains a time that is negative or not finite", nameof(durations));
        if (durations.Any(duration => duration.Way < 0 || duration.Way >= ways))
            throw new ArgumentException($"Contains a way of ending outside 0 to {ways - 1}", nameof(durations));
        if (durations.Count == 0) return null;

        var moments = Moments([.. durations.OrderBy(duration => duration.Time)], ways);
        var steps = new List<IncidenceStep>(moments.Count);
        var (lasting, shares) = (1.0, new double[ways]);
        foreach (var moment in moments)
        {
            for (var way = 0; way < ways; way++) shares[way] += lasting * moment.Ended[way] / moment.AtRisk;
            moment.Start(lasting, shares);
            lasting *= 1 - (double)moment.All / moment.AtRisk;
            var last = steps.Count;
            steps.Add(new IncidenceStep(moment.Time, moment.AtRisk, lasting,
                [.. shares.Select((share, way) => Of(share, Variance(moments, last, way)))]));
        }

        return steps;
    }

    static List<Moment> Moments((double Time, int? Way)[] durations, int ways)
    {
        var moments = new List<Moment>();
        for (int start = 0, end; start < durations.Length; start = end)
        {
            var ended = new int[ways];
            for (end = start; end < durations.Length && durations[end].Time == durations[start].Time; end++)
                if (durations[end].Way is { } way) ended[way]++;
            if (ended.Any(count => count > 0))
                moments.Add(new Moment(durations[start].Time, durations.Length - start, ended));
        }

        return moments;
    }

    static double Variance(List<Moment> moments, int last, int way)
    {
        var (variance, now) = (0.0, moments[last].Shares![way]);
        for (var s = 0; s <= last; s++)
        {
            var moment = moments[s];
            double n = moment.AtRisk, all = moment.All / n, own = moment.Ended[way] / n;
            var after = all < 1 ? (now - moment.Shares![way]) / (1 - all) : 0; // With nobody left nothing comes after.
            var first = moment.Before - after;
            var mean = first * own - after * (all - own);
            variance += (first * first * own + after * after * (all - own) - mean * mean) / n;
        }

        return Math.Max(0, variance);
    }

    static Incidence Of(double share, double variance)
    {
        var error = Math.Sqrt(variance);
        if (share <= 0 || share >= 1) return new Incidence(Math.Clamp(share, 0, 1), error, null, null);
        var half = Z * error / (share * Math.Log(share));
        return new Incidence(share, error, Math.Pow(share, Math.Exp(-half)), Math.Pow(share, Math.Exp(half)));
    }

    /// <summary>A time at which something ended.</summary>
    sealed class Moment(double time, int atRisk, int[] ended)
    {
        public double Time => time;
        public int AtRisk => atRisk;
        public int[] Ended => ended;
        public int All { get; } = ended.Sum();
        public double Before { get; private set; }
        public double[]? Shares { get; private set; }

        public void Start(double before, double[] shares) => (Before, Shares) = (before, [.. shares]);
    }
}
