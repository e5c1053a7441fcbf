using Analytics.App.Published;
using Analytics.Charts;
using Analytics.Pipeline.Measure;
using static Analytics.App.Texts;

namespace Analytics.App.Figures;

/// <summary>The area among all others of its kind, with the limits of chance: small areas swing more.</summary>
public static class FunnelFigure
{
    const double Wide = 3.09, Narrow = 1.96;

    /// <param name="peers">Of all wijken, in one period.</param>
    /// <param name="whole">The same of the region: the middle of the funnel.</param>
    /// <returns>Null where an indicator is not a rate per youth, or the whole has no figure.</returns>
    public static FigureView? Of(
        AreaProfile profile, Indicator indicator, string period, IReadOnlyList<Cell> peers, Cell? whole)
    {
        if (whole?.Value is not { } centre || centre <= 0) return null;
        if (indicator.Measurement is not (Measurement.ChildrenPerThousand or Measurement.EventsPerThousand))
            return null;
        var own = peers.FirstOrDefault(cell => cell.Area == profile.Area.Code);
        var areas = peers.Select(cell =>
            new FunnelArea(Name(profile, cell), cell.Denominator, cell.Value, cell.Withheld, cell == own)).ToList();
        var limits = Limits(indicator, centre, peers);
        var figure = Chart.Draw("vergelijking", T("Vergeleken met de andere wijken, {0}", Format.Period(period)),
            T("{0} tussen de andere wijken", profile.Name), Reading(profile, own, centre, indicator), profile.Release,
            T(indicator.Source), head => FunnelChart.Svg(new FunnelChartData(
                head, T("jeugdigen in het gebied"), T(indicator.Unit), centre, profile.Release.RegionName, areas)
            { Limits = limits }));
        return figure with { Method = [Method] };
    }

    static string Method => T("Links staan kleine gebieden, rechts grote. Tussen de lijnen ligt een gebied dat "
        + "niets bijzonders heeft: 95 van de 100 keer tussen de binnenste, 998 van de 1.000 keer tussen de "
        + "buitenste. De lijnen horen bij het cijfer van de hele regio.");

    static string Reading(AreaProfile profile, Cell? own, double centre, Indicator indicator)
    {
        if (own is null or { Withheld: true }) return Sentences.Withheld;
        if (own is not { Value: { } value, Denominator: { } size and > 0 }) return Sentences.NotDetermined;
        var name = profile.Name;
        return ((value - centre) / Deviation(indicator, centre, size)) switch
        {
            >= Wide => T("{0} ligt hoger dan bij toeval te verwachten is. Vraag waarom: dit is een begin van een "
                + "gesprek, geen oordeel.", name),
            <= -Wide => T("{0} ligt lager dan bij toeval te verwachten is. Vraag waarom: krijgt iedereen hier de "
                + "hulp die nodig is?", name),
            >= Narrow => T("{0} ligt aan de hoge kant. Bij zoveel wijken liggen er altijd wel een paar buiten de "
                + "binnenste lijnen.", name),
            <= -Narrow => T("{0} ligt aan de lage kant. Bij zoveel wijken liggen er altijd wel een paar buiten de "
                + "binnenste lijnen.", name),
            _ => T("{0} verschilt niet meer van de regio dan bij toeval te verwachten is.", name),
        };
    }

    static List<FunnelLimit> Limits(Indicator indicator, double centre, IReadOnlyList<Cell> peers)
    {
        const int steps = 60, smallest = 20;
        var largest = 1.05 * peers.Max(cell => cell.Denominator ?? 0);
        return [.. Enumerable.Range(1, steps).Select(i => largest * i * i / (steps * steps))
            .Where(size => size >= smallest).Select(size => Limit(centre, size, Deviation(indicator, centre, size)))];
    }

    static FunnelLimit Limit(double centre, double size, double deviation) => new(size,
        Math.Max(0, centre - Narrow * deviation), centre + Narrow * deviation,
        Math.Max(0, centre - Wide * deviation), centre + Wide * deviation);

    /// <summary>Of a rate per 1,000 in an area of that size: binomial for children, Poisson for events.</summary>
    static double Deviation(Indicator indicator, double centre, double size) =>
        indicator.Measurement == Measurement.ChildrenPerThousand && centre < 1000
            ? Math.Sqrt(centre * (1000 - centre) / size)
            : Math.Sqrt(centre * 1000 / size);

    static string Name(AreaProfile profile, Cell cell) =>
        profile.Areas.Find(cell.Area) is { } area ? profile.Areas.FullName(area) : cell.Area;
}
