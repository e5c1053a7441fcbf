namespace Analytics.Statistics;

/// <summary>
/// How long does something last, such as a stay? Counts those that are still open for as long as they were seen.
/// </summary>
/// <remarks>
/// <code>
/// S(t)     = Π_(times ≤ t) (1 - d/n),   d ended at a time, n at risk just before it
/// interval = S^exp(± z·√v / ln S),      v = Σ d / (n(n-d)) (Greenwood),   z = 1.959964
/// </code>
/// <para>Chosen over the mean of what ended, which leaves out the longest. Who is open at a time at which others end
/// counts as at risk. The interval is made on the log-log scale, which stays within [0, 1] and keeps its coverage in
/// small groups. The median is the first time at which S ≤ 1/2; where S is 1/2 exactly, the middle of that step. Its
/// interval is where the curves of the bounds do the same (Brookmeyer and Crowley).</para>
/// <para>Source: E.L. Kaplan and P. Meier, J. Am. Stat. Assoc. 53 (1958) 457-481; J.D. Kalbfleisch and R.L. Prentice,
/// The Statistical Analysis of Failure Time Data (1980), section 1.3; R. Brookmeyer and J. Crowley, Biometrics 38
/// (1982) 29-41. Checked against R 4.2.2, survival 3.5-3, survfit(conf.type = "log-log"), to 1e-8.</para>
/// </remarks>
public static class KaplanMeier
{
    const double Z = 1.959963984540054;

    /// <summary>The curve is a product of fractions; a half of it is known up to this rounding.</summary>
    internal const double Rounding = 1e-10;

    /// <param name="durations">For each the time it was seen, at least 0, in any unit, and whether it ended then or was
    /// still open.</param>
    /// <returns>The curve, or null without any duration. When nothing ended the curve has no steps.</returns>
    /// <exception cref="ArgumentException">A time that is negative or not finite.</exception>
    public static SurvivalCurve? Of(IReadOnlyList<(double Time, bool Ended)> durations)
    {
        if (durations.Any(duration => !(duration.Time >= 0 && double.IsFinite(duration.Time))))
            throw new ArgumentException("Contains a time that is negative or not finite", nameof(durations));
        if (durations.Count == 0) return null;

        var steps = Steps([.. durations.OrderBy(duration => duration.Time)]);
        var last = durations.Max(duration => duration.Time);
        return new SurvivalCurve(steps, Half(steps, last, step => step.Survival), Half(steps, last, step => step.Lower),
            Half(steps, last, step => step.Upper));
    }

    static List<SurvivalStep> Steps((double Time, bool Ended)[] durations)
    {
        var steps = new List<SurvivalStep>();
        var (survival, variance) = (1.0, 0.0);
        for (int start = 0, end; start < durations.Length; start = end)
        {
            var ended = 0;
            for (end = start; end < durations.Length && durations[end].Time == durations[start].Time; end++)
                if (durations[end].Ended) ended++;
            if (ended == 0) continue;

            double atRisk = durations.Length - start;
            survival *= 1 - ended / atRisk;
            variance += ended / (atRisk * (atRisk - ended));
            var (lower, upper) = Bounds(survival, variance);
            steps.Add(new SurvivalStep(durations[start].Time, durations.Length - start, ended, survival, lower, upper));
        }

        return steps;
    }

    internal static (double? Lower, double? Upper) Bounds(double survival, double variance)
    {
        if (survival == 0) return (null, null);

        var half = Z * Math.Sqrt(variance) / Math.Log(survival);
        return (Math.Pow(survival, Math.Exp(-half)), Math.Pow(survival, Math.Exp(half)));
    }

    /// <summary>The time at which a curve comes to 1/2.</summary>
    static double? Half(List<SurvivalStep> steps, double last, Func<SurvivalStep, double?> curve)
    {
        var at = steps.FindIndex(step => curve(step) <= 0.5 + Rounding);
        if (at < 0) return null;
        if (curve(steps[at]) < 0.5 - Rounding) return steps[at].Time;
        return (steps[at].Time + (at + 1 < steps.Count ? steps[at + 1].Time : last)) / 2;
    }
}
