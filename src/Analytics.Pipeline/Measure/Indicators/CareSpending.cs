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
        Denominator: IndicatorWords.Youths,
        Unit: new("euro per jeugdige", "euros per youth"),
        Measurement.EurosPerYouth,
        CounterIndicator: "instroom-residentieel",
        Source: IndicatorWords.RecordsAndYouths,
        Caveat: new("Zegt niets over de waarde van hulp. Altijd te lezen naast starts, crisis en verblijf.",
            "Says nothing of what care is worth. Always to be read beside starts, crisis and residence."),
        Count: static (care, grid) =>
        {
            var (cents, products) = (new EventCounter(care, grid), new ChildProducts(grid));
            foreach (var child in care.Children())
            {
                for (var row = child.Start.Value; row < child.End.Value; row++)
                    if (care.AmountCents[row] != 0) SpendRow(care, grid, row, cents, products);
                products.EndChild();
            }
            return new Counts(cents.Sums, Products: products);
        })
    {
        IsPublished = true,
    };

    static void SpendRow(CareTable care, Grid grid, int row, EventCounter cents, ChildProducts products)
    {
        var (areas, form) = (grid.AreasOf(care, row), (int)care.Form[row]);
        foreach (var (period, share) in Spread(care, grid, row))
        {
            cents.Add(period, row, share);
            if (period >= grid.Quarters) continue;
            foreach (var area in areas)
                if (grid.Areas[area].Level >= AreaLevel.Municipality) products.Add(area, form, period, share);
        }
    }

    /// <summary>The row's cents per period, by days; what is rounded in one period is made up for in the
    /// next.</summary>
    internal static IEnumerable<(int Period, long Cents)> Spread(CareTable care, Grid grid, int row)
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
