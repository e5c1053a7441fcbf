using MathNet.Numerics;

namespace Analytics.Statistics;

/// <summary>Limits from what differs from one period to the next, and the four rules; shared by the process
/// charts.</summary>
/// <remarks>
/// <para>The standard deviation is the mean of the absolute differences of neighbouring periods, divided by 1.128
/// (2/√π). A jump widens it by one difference only, where the usual standard deviation would swallow the jump. A gap
/// keeps its place: what lies on both sides of it are no neighbours, and a run does not go on across it.</para>
/// <para>Source: W.A. Shewhart, Economic Control of Quality (1931); Western Electric, Statistical Quality Control
/// Handbook (1956), part B. Checked through <see cref="XmRChart"/>.</para>
/// </remarks>
static class ProcessRules
{
    /// <summary>Base periods at least: fewer say too little of how a series moves by itself.</summary>
    const int FewestBasePeriods = 8;

    const double MeanRange = Constants.TwoInvSqrtPi;

    /// <summary>The base periods, checked: all when none are chosen.</summary>
    public static (int From, int Until) Base(int periods, (int From, int Until)? basePeriods) => basePeriods switch
    {
        null => (0, periods),
        { } own when own.From >= 0 && own.From < own.Until && own.Until <= periods => own,
        _ => throw new ArgumentOutOfRangeException(nameof(basePeriods), "Base periods outside the series"),
    };

    /// <summary>Observed base periods, when there are enough.</summary>
    public static List<int>? Observed(IReadOnlyList<double?> values, (int From, int Until) basis)
    {
        List<int> observed =
            [.. Enumerable.Range(basis.From, basis.Until - basis.From).Where(i => values[i] is not null)];
        return observed.Count < FewestBasePeriods ? null : observed;
    }

    /// <summary>Standard deviation from period to period; null when no two neighbours differ.</summary>
    public static double? Spread(IReadOnlyList<double?> values, (int From, int Until) basis)
    {
        var (sum, pairs) = (0.0, 0);
        for (var i = basis.From + 1; i < basis.Until; i++)
            if (values[i] - values[i - 1] is { } step) (sum, pairs) = (sum + Math.Abs(step), pairs + 1);
        return sum > 0 ? sum / pairs / MeanRange : null;
    }

    /// <summary>The signals at each period of a series in standard deviations from the centre.</summary>
    public static ProcessSignals[] Signals(IReadOnlyList<double?> z)
    {
        var signals = new ProcessSignals[z.Count];
        for (var (i, run, side) = (0, 0, 0); i < z.Count; i++)
        {
            var own = Math.Sign(z[i] ?? 0);
            (run, side) = own == 0 ? (0, 0) : (own == side ? run + 1 : 1, own);
            if (own == 0) continue;
            if (Math.Abs(z[i]!.Value) > 3) signals[i] |= ProcessSignals.BeyondLimits;
            if (Beyond(z, i, own, of: 3, limit: 2) >= 2) signals[i] |= ProcessSignals.TwoOfThree;
            if (Beyond(z, i, own, of: 5, limit: 1) >= 4) signals[i] |= ProcessSignals.FourOfFive;
            if (run >= 8) signals[i] |= ProcessSignals.EightInARow;
        }

        return signals;
    }

    /// <summary>Of the last periods up to i, without a gap, those beyond the limit on this side; 0 when i itself is
    /// not.</summary>
    static int Beyond(IReadOnlyList<double?> z, int i, int side, int of, double limit)
    {
        if (!(z[i] * side > limit)) return 0;
        var beyond = 0;
        for (var j = i; j > i - of && j >= 0 && z[j] is { } own; j--) if (own * side > limit) beyond++;
        return beyond;
    }
}
