namespace Analytics.Attack;

/// <summary>When an interval gives a withheld number away.</summary>
/// <remarks>
/// What is certainly zero is about nobody. It is withheld so that some cannot be told from none, and a gemeente whose zero
/// is shown says it of all its wijken.
/// </remarks>
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
    public static Recovery Of(Interval interval, CellKey key, bool hidesZero) =>
        IsHarmless(interval, key) ? Recovery.None : Tightness(interval, key, hidesZero);

    /// <summary>The verdict before what is harmless is taken out: none here is none for every wider interval too.</summary>
    public static Recovery Tightness(Interval interval, CellKey key, bool hidesZero)
    {
        if (key.Indicator == KnownIndicator.Spending) return OfSpending(interval);
        if (interval.Width < NarrowestCount) return Recovery.Exact;
        if (interval.WholeNumbers < FewestValues) return Recovery.FewValues;
        return hidesZero && interval.Low > Interval.Slack ? Recovery.CertainlySome : Recovery.None;
    }

    static bool IsHarmless(Interval interval, CellKey key) =>
        interval.High < Interval.Slack || (key.Part != CellPart.Numerator && interval.Low >= Few);

    static Recovery OfSpending(Interval euros) =>
        euros.Low > Interval.Slack && euros.Width / 2 < ClosestSpending * (euros.Low + euros.High) / 2
            ? Recovery.Spending
            : Recovery.None;
}
