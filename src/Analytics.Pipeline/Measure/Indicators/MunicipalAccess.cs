namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    /// <summary>COD327: 01 is the gemeente.</summary>
    const string ReferredByMunicipality = "01";

    public static Indicator MunicipalAccess { get; } = new(
        Key: "verwijzers",
        Name: new("Starts via de gemeentelijke toegang", "Starts through municipal access"),
        Numerator: new("Starts met de gemeente als verwijzer", "Starts referred by the municipality"),
        Denominator: new("Starts waarvan de verwijzer bekend is", "Starts of which the referrer is known"),
        Unit: new("% van de starts", "% of starts"),
        Measurement.Percentage,
        CounterIndicator: "starts",
        Source: new("Toewijzingen van de gemeente (verwijzer volgens iJw)",
            "Allocations of the municipality (referrer as in iJw)"),
        Caveat: new("Starts zonder bekende verwijzer tellen niet mee.",
            "Starts without a known referrer do not count."),
        Count: static (care, grid) =>
        {
            var known = NewCare.Starts(care).Where(row => care.Referrer[row] != 0).ToList();
            var municipal = known.Where(row => care.Referrers[care.Referrer[row]] == ReferredByMunicipality);
            return new Counts(NewCare.CountEvents(care, grid, municipal), NewCare.CountEvents(care, grid, known));
        },
        WarmUpDays: NewCare.DaysWithoutCare);
}
