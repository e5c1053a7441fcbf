namespace Analytics.Attack;

/// <summary>When an interval gives a withheld number away. A wider interval never does where a narrower one does not.</summary>
static class Verdict
{
    /// <summary>Fewer possible numbers than this is too few.</summary>
    const int FewestValues = 5;

    /// <summary>A number that is certainly this large is not about a few children.</summary>
    const int Few = 10;

    const double NarrowestCount = 0.5;

    /// <summary>Half the width against the middle.</summary>
    const double ClosestSpending = 0.2;

    /// <param name="hidesZero">The cell is withheld also when it is zero, so that nobody knows whether there are any.</param>
    public static Recovery Of(Interval interval, CellKey key, bool hidesZero)
    {
        if (key.Indicator == KnownIndicator.Spending) return OfSpending(interval);
        if (key.Part != CellPart.Numerator && interval.Low >= Few) return Recovery.None;
        if (interval.Width < NarrowestCount) return Recovery.Exact;
        if (interval.WholeNumbers < FewestValues) return Recovery.FewValues;
        return hidesZero && interval.Low > Interval.Slack ? Recovery.CertainlySome : Recovery.None;
    }

    static Recovery OfSpending(Interval euros) =>
        euros.Low > Interval.Slack && euros.Width / 2 < ClosestSpending * (euros.Low + euros.High) / 2 ? Recovery.Spending : Recovery.None;
}
