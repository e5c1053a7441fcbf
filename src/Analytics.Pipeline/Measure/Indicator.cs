namespace Analytics.Pipeline.Measure;

/// <summary>How an indicator's numerator and denominator become a value.</summary>
public enum Measurement
{
    /// <summary>Children among the youths who live there: per 1,000, binomial interval.</summary>
    ChildrenPerThousand,

    /// <summary>Events against the youths who live there: per 1,000, Poisson interval.</summary>
    EventsPerThousand,

    /// <summary>A part of a whole, 0–100 %.</summary>
    Percentage,

    /// <summary>Cents against the youths who live there: euros per youth, without an interval.</summary>
    EurosPerYouth,

    /// <summary>A median time in days.</summary>
    MedianDays,
}

/// <summary>
/// An indicator: what people read about it, and the function that counts it. The methods page shows these texts.
/// </summary>
/// <param name="Key">In addresses, tables and exports; never reused.</param>
/// <param name="WarmUpDays">So many first days of what a municipality's deliveries see are not counted.</param>
/// <param name="CounterIndicator">Key of the indicator that is always shown beside it, so that less is not read as
/// better.</param>
public sealed record Indicator(
    string Key, Words Name, Words Numerator, Words Denominator, Words Unit, Measurement Measurement,
    string CounterIndicator, Words Source, Words Caveat, Func<CareTable, Grid, Counts> Count, int WarmUpDays = 0);

/// <summary>A text in both languages of the site.</summary>
public sealed record Words(string Dutch, string English);

/// <summary>Every indicator, in the order in which pages show them. An indicator is one file in this folder.</summary>
public static partial class Indicators
{
    public static IReadOnlyList<Indicator> All =>
        [YouthsInCare, Starts, FirstResidentialStays, MunicipalAccess, TimeInCare, CareSpending];

    public static Indicator Find(string key) => All.First(indicator => indicator.Key == key);
}
