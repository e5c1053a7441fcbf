using Analytics.Pipeline.Domain;

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

    /// <summary>Events of one kind less those of another: per 1,000 youths, below zero too.</summary>
    BalancePerThousand,

    /// <summary>A part of an amount or of days, which no chance of drawing gives: 0–100 %, without an
    /// interval.</summary>
    PercentageOfAmount,

    /// <summary>Cents against the children in care: euros per child, without an interval.</summary>
    EurosPerChild,

    /// <summary>Minutes of care against days in care: hours per child per week.</summary>
    HoursPerWeek,

    /// <summary>The same in half-days (dagdelen) of four hours.</summary>
    HalfDaysPerWeek,

    /// <summary>The same in days and nights (etmalen).</summary>
    NightsPerWeek,

    /// <summary>A coefficient between 0 (all the same) and 1.</summary>
    Coefficient,
}

/// <summary>
/// An indicator: what people read about it, and the function that counts it. The methods page shows these texts.
/// </summary>
/// <param name="Key">In addresses, tables and exports; never reused.</param>
/// <param name="CounterIndicator">Key of the indicator that is always shown beside it, so that less is not read as
/// better.</param>
/// <param name="Count">Counts it over all cells; rows of the care table come child by child.</param>
public sealed record Indicator(
    string Key, Words Name, Words Numerator, Words Denominator, Words Unit, Measurement Measurement,
    string CounterIndicator, Words Source, Words Caveat, Func<CareTable, Grid, Counts> Count)
{
    /// <summary>So many first days of what a municipality's deliveries see are not counted.</summary>
    public int WarmUpDays { get; init; }

    /// <summary>So many days after a period must have been seen before it can be counted.</summary>
    public int LookAheadDays { get; init; }

    /// <summary>Key of the indicator of which this one's denominator is the numerator; null when it has its
    /// own.</summary>
    public string? DenominatorOf { get; init; }

    /// <summary>Whether it says something of one form of care, besides all together.</summary>
    public bool ByForm { get; init; } = true;

    /// <summary>Whether the parts of a split (referrer, sex, age, target group, provider) say something.</summary>
    public bool BySplit { get; init; } = true;

    /// <summary>Whether only a whole year says something.</summary>
    public bool YearsOnly { get; init; }

    /// <summary>In smaller areas a single child can carry it.</summary>
    public AreaLevel SmallestArea { get; init; } = AreaLevel.Neighbourhood;

    /// <summary>Whether quarters are compared with each other: not what is a median or an amount per child.</summary>
    public bool HasTrend => !YearsOnly && Measurement is Measurement.ChildrenPerThousand
        or Measurement.EventsPerThousand or Measurement.Percentage or Measurement.EurosPerYouth;

    /// <summary>Whether it is part of a release; the others are for the region's own analysts.</summary>
    public bool IsPublished { get; init; }
}

/// <summary>A text in both languages of the site.</summary>
public sealed record Words(string Dutch, string English);

/// <summary>Texts that several indicators share.</summary>
static class IndicatorWords
{
    public static readonly Words Records = new("Toewijzingen van de gemeente", "Allocations of the municipality");

    public static readonly Words RecordsAndYouths = new("Toewijzingen van de gemeente; CBS Kerncijfers wijken en buurten",
        "Allocations of the municipality; CBS key figures of districts and neighbourhoods");

    public static readonly Words Youths = new("Jeugdigen van 0 tot en met 22 jaar die op 1 januari in het gebied wonen",
        "Youths of 0 to 22 living in the area on 1 January");

    public static readonly Words PerThousandYouths = new("per 1.000 jeugdigen", "per 1,000 youths");

    public static readonly Words OfStarts = new("% van de starts", "% of starts");
}

/// <summary>Every indicator, in the order in which pages show them. An indicator is one file in this folder.</summary>
public static partial class Indicators
{
    public static IReadOnlyList<Indicator> All => field ??=
    [
        YouthsInCare, Starts, Ends, Balance, RepeatedUse, FirstResidentialStays,
        MunicipalAccess, MedicalAccess, ProtectionAccess, OwnAccess,
        TimeInCare, WaitingTime, LongWaits, EarlyDropOut,
        HeavyCare, HeavyDays, StepDown, StepUp, SeveralForms, SeveralProviders, SeveralChildren,
        CareSpending, SpendingPerChild, EstimatedSpending, TopTenth, TopTwentieth, TopHundredth,
        HoursOfCare, HalfDaysOfCare, NightsOfCare,
    ];

    /// <summary>Those that a release holds, in the same order.</summary>
    public static IReadOnlyList<Indicator> Published => field ??= [.. All.Where(indicator => indicator.IsPublished)];

    public static Indicator Find(string key) => All.First(indicator => indicator.Key == key);
}
