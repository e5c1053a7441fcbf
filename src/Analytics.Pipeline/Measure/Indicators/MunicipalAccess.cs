namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator MunicipalAccess { get; } = Access(
        key: "verwijzers",
        new("Starts via de gemeentelijke toegang", "Starts through municipal access"),
        new("Starts met de gemeente als verwijzer", "Starts referred by the municipality"),
        counterIndicator: "starts", ["01"], isPublished: true);

    /// <summary>Share of starts with one of these referrers (COD327), of those whose referrer is known.</summary>
    static Indicator Access(
        string key, Words name, Words numerator, string counterIndicator, string[] referrers, bool isPublished = false)
    {
        return new Indicator(
            key,
            name,
            numerator,
            Denominator: new("Starts waarvan de verwijzer bekend is", "Starts of which the referrer is known"),
            Unit: IndicatorWords.OfStarts,
            Measurement.Percentage,
            counterIndicator,
            Source: new("Toewijzingen van de gemeente (verwijzer volgens iJw)",
                "Allocations of the municipality (referrer as in iJw)"),
            Caveat: new("Starts zonder bekende verwijzer tellen niet mee.",
                "Starts without a known referrer do not count."),
            Count: (care, grid) => StartsReferredBy(care, grid, referrers))
        {
            WarmUpDays = NewCare.DaysWithoutCare,
            IsPublished = isPublished,
        };
    }

    static Counts StartsReferredBy(CareTable care, Grid grid, string[] referrers)
    {
        var known = NewCare.Starts(care).Select(start => start.Row).Where(row => care.Referrer[row] != 0).ToList();
        var own = known.Where(row => referrers.Contains(care.Referrers[care.Referrer[row]]));
        return new Counts(NewCare.CountFirstDays(care, grid, own), NewCare.CountFirstDays(care, grid, known));
    }
}
