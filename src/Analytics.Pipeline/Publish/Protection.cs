using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Measure;

namespace Analytics.Pipeline.Publish;

/// <summary>
/// What may be shown of a count: nothing of 1 to 9 children, everything else rounded to a multiple of five. Margins are
/// rounded from the exact margin, not added up from rounded cells.
/// </summary>
public static class Protection
{
    /// <summary>Fewer children than this are not shown.</summary>
    public const int FewestChildren = 10;

    /// <summary>Every count that is shown is a multiple of this.</summary>
    public const int RoundTo = 5;

    /// <summary>An area with fewer youths is not shown by itself.</summary>
    public const int FewestYouths = 100;

    /// <summary>A median needs ten on either side.</summary>
    const int FewestForMedian = 2 * FewestChildren;

    const long SpendingStepCents = 5_000_00, LargeSpendingCents = 500_000_00;

    public static long Round(long count) => (count + RoundTo / 2) / RoundTo * RoundTo;

    static bool IsFew(long count) => count is > 0 and < FewestChildren;

    /// <summary>Whether a count may be shown: neither it nor what is left of the whole points at a few
    /// children.</summary>
    public static bool IsSafeCount(long count, long? of) => !IsFew(count) && (of is null || !IsFew(of.Value - count));

    /// <summary>Spending in cents, to € 5,000 below half a million, else to three digits.</summary>
    public static long RoundSpending(long cents)
    {
        var step = Math.Abs(cents) < LargeSpendingCents
            ? SpendingStepCents
            : (long)Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(cents))) - 2);
        return (long)Math.Round(cents / (double)step, MidpointRounding.ToEven) * step;
    }

    /// <summary>The figure as it may be published: rounded, or withheld.</summary>
    /// <param name="value">The exact figure.</param>
    /// <param name="form">Null for all forms together.</param>
    /// <param name="children">Children in care in the same cell, for figures that do not count children.</param>
    /// <param name="youths">Youths living in the area.</param>
    public static PublishedValue Protect(IndicatorValue value, CareForm? form, long children, long youths)
    {
        var hidden = youths < FewestYouths
            || (value.Area.Level <= AreaLevel.District && form is { } f && f.IsSensitive() && children == 0)
            || !IsSafe(value, children);
        return hidden ? Withheld(value) : Shown(value);
    }

    static bool IsSafe(IndicatorValue value, long children) => value.Indicator.Measurement switch
    {
        Measurement.ChildrenPerThousand or Measurement.EventsPerThousand =>
            IsSafeCount(value.Numerator, value.Denominator),
        Measurement.Percentage => !IsFew(value.Denominator) && IsSafeCount(value.Numerator, value.Denominator),
        Measurement.EurosPerYouth => children >= FewestChildren,
        _ => value.Denominator >= FewestForMedian && IsSafeCount(value.Numerator, value.Denominator),
    };

    static PublishedValue Withheld(IndicatorValue value) =>
        new(value.Area, value.Indicator.Key, value.Form, value.Period, null, null, null, null, null, !value.Complete);

    /// <summary>The rate and its interval are computed from the rounded counts, so that they give nothing more
    /// away.</summary>
    static PublishedValue Shown(IndicatorValue value)
    {
        var numerator = value.Indicator.Measurement == Measurement.EurosPerYouth ? RoundSpending(value.Numerator)
            : Round(value.Numerator);
        var denominator = Round(value.Denominator);
        var (rate, low, high) = value.Indicator.Measurement == Measurement.MedianDays
            ? (Whole(value.Value), Whole(value.Low), Whole(value.High))
            : Evaluation.Of(value.Indicator.Measurement, Math.Min(numerator, Most(value, denominator)), denominator);
        return new PublishedValue(value.Area, value.Indicator.Key, value.Form, value.Period, numerator, denominator,
            rate, low, high, !value.Complete);
    }

    /// <summary>A part can be rounded up past a whole that is rounded down.</summary>
    static long Most(IndicatorValue value, long denominator) =>
        value.Indicator.Measurement == Measurement.Percentage ? denominator : long.MaxValue;

    static double? Whole(double? days) => days is null ? null : Math.Round(days.Value);
}

/// <summary>A figure as everybody may see it. Counts are multiples of five; null is withheld.</summary>
/// <param name="Provisional">Deliveries are still catching up.</param>
public sealed record PublishedValue(
    Area Area, string Indicator, string Form, string Period, long? Numerator, long? Denominator,
    double? Value, double? Low, double? High, bool Provisional)
{
    public bool Withheld => Numerator is null;
}
