using Analytics.Pipeline.Domain;
using Analytics.Statistics;

namespace Analytics.Pipeline.Measure;

/// <summary>
/// One exact figure: an indicator of an area, a form ("totaal" is all together) and a period. Numerator and denominator
/// are children, events or cents; value, low and high are in the indicator's unit and null where not determined.
/// </summary>
/// <param name="Municipality">The gemeente the area lies in, or the region's own code.</param>
/// <param name="Complete">False while deliveries are still catching up: never part of a trend.</param>
public sealed record IndicatorValue(
    string Municipality, Area Area, Indicator Indicator, string Form, string Period,
    long Numerator, long Denominator, double? Value, double? Low, double? High, bool Complete);

/// <summary>The figures of one indicator, area and lane through time; of a split, the form is the part's key.</summary>
/// <param name="Values">At least one, in the order of the grid.</param>
public sealed record FigureSeries(Lane Lane, IReadOnlyList<IndicatorValue> Values);

/// <summary>From a numerator and a denominator to a value with its 95 % interval.</summary>
public static class Evaluation
{
    const int Thousand = 1000, Hundred = 100;

    /// <summary>Value and interval in the indicator's unit; null where the denominator is empty.</summary>
    public static (double? Value, double? Low, double? High) Of(Measurement measurement, long numerator,
        long denominator)
    {
        if (denominator == 0) return default;
        return measurement switch
        {
            // More children in care than live there: the population is that of another year. A rate still holds.
            Measurement.ChildrenPerThousand when numerator <= denominator => Share(numerator, denominator, Thousand),
            Measurement.ChildrenPerThousand or Measurement.EventsPerThousand => Rate(numerator, denominator),
            Measurement.Percentage => Share(numerator, denominator, Hundred),
            Measurement.EurosPerYouth or Measurement.EurosPerChild => (numerator / 100.0 / denominator, null, null),
            Measurement.PercentageOfAmount => ((double)Hundred * numerator / denominator, null, null),
            Measurement.HoursPerWeek => PerWeek(numerator, denominator, minutesInUnit: 60),
            Measurement.HalfDaysPerWeek => PerWeek(numerator, denominator, minutesInUnit: 240),
            Measurement.NightsPerWeek => PerWeek(numerator, denominator, minutesInUnit: 1440),
            _ => default,
        };
    }

    static (double?, double?, double?) Share(long count, long of, int per) =>
        ProportionInterval.Of(checked((int)count), checked((int)of)) is { } share
            ? (share.Value * per, share.Lower * per, share.Upper * per)
            : default;

    /// <summary>Minutes over days, as units per week.</summary>
    static (double?, double?, double?) PerWeek(long minutes, long days, double minutesInUnit) =>
        (minutes / minutesInUnit / days * 7, null, null);

    static (double?, double?, double?) Rate(long count, long exposure) =>
        RateInterval.Of(checked((int)count), exposure) is { } rate
            ? (rate.Value * Thousand, rate.Lower * Thousand, rate.Upper * Thousand)
            : default;
}
