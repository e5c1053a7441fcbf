using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator CareSpending { get; } = new(
        Key: "inzet",
        Name: new("Inzet", "Spending"),
        Numerator: new("Gedeclareerd bedrag, of anders de schatting uit volume en "
            + "tarief, verdeeld over de dagen van de toewijzing",
            "Amount declared, or else estimated from volume and tariff, spread over the days of the allocation"),
        Denominator: new("Jeugdigen van 0 tot en met 22 jaar die op 1 januari in het gebied wonen",
            "Youths of 0 to 22 living in the area on 1 January"),
        Unit: new("euro per jeugdige", "euros per youth"),
        Measurement.EurosPerYouth,
        CounterIndicator: "instroom-residentieel",
        Source: new("Toewijzingen van de gemeente; CBS Kerncijfers wijken en buurten",
            "Allocations of the municipality; CBS key figures of districts and neighbourhoods"),
        Caveat: new("Zegt niets over de waarde van hulp. Altijd te lezen naast starts, crisis en verblijf.",
            "Says nothing of what care is worth. Always to be read beside starts, crisis and residence."),
        Count: static (care, grid) =>
        {
            var (cents, products) = (new long[grid.Size], new ChildProducts(grid));
            foreach (var child in care.Children())
            {
                for (var row = child.Start.Value; row < child.End.Value; row++)
                    if (care.AmountCents[row] != 0) SpendRow(care, grid, row, cents, products);
                products.EndChild();
            }
            return new Counts(cents, Products: products);
        });

    static void SpendRow(CareTable care, Grid grid, int row, long[] cents, ChildProducts products)
    {
        var (areas, form) = (grid.AreasOf(care, row), (int)care.Form[row]);
        foreach (var (period, share) in Spread(care, grid, row))
        {
            foreach (var area in areas)
            {
                cents[grid.Index(area, 0, period)] += share;
                cents[grid.Index(area, form, period)] += share;
                if (period < grid.Quarters && grid.Areas[area].Level >= AreaLevel.Municipality)
                    products.Add(area, form, period, share);
            }
        }
    }

    /// <summary>The row's cents per period, by days; what is rounded in one period is made up for in the
    /// next.</summary>
    static IEnumerable<(int Period, long Cents)> Spread(CareTable care, Grid grid, int row)
    {
        int from = care.From[row], until = Math.Max(care.KnownUntil(row), from + 1);
        foreach (var period in grid.PeriodsOf(from, until))
        {
            long before = Math.Max(grid.Periods[period].From - from, 0),
                after = Math.Min(grid.Periods[period].Until, until) - from;
            yield return (period, Part(after) - Part(before));
        }

        long Part(long days) => care.AmountCents[row] * days / (until - from);
    }
}
