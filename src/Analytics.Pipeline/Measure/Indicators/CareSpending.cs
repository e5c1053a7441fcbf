using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator CareSpending { get; } = new(
        Key: "inzet",
        Name: new("Inzet", "Spending"),
        Numerator: new("Wat per maand is gedeclareerd; van toewijzingen zonder declaraties het bedrag van de toewijzing, "
            + "of anders de schatting uit volume en tarief, verdeeld over de dagen",
            "What was claimed per month; of allocations without claims the amount of the allocation, or else the "
            + "estimate from volume and tariff, spread over the days"),
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

    /// <summary>The row's cents per period: in the months that were claimed, or else by days, where what is rounded in
    /// one period is made up for in the next.</summary>
    internal static IEnumerable<(int Period, long Cents)> Spread(CareTable care, Grid grid, int row) =>
        care.FirstClaim[row] < care.FirstClaim[row + 1] ? SpreadClaims(care, grid, row) : SpreadDays(care, grid, row);

    /// <summary>A month that was claimed before or after the allocation ran counts on its first or last day, so that
    /// no period has spending on care that nobody had. Months past what is known do not count yet.</summary>
    static IEnumerable<(int Period, long Cents)> SpreadClaims(CareTable care, Grid grid, int row)
    {
        var until = care.Windows[care.Municipality[row]].Until;
        for (var claim = care.FirstClaim[row]; claim < care.FirstClaim[row + 1]; claim++)
        {
            if (care.ClaimDay[claim] >= until) yield break;
            var day = Math.Clamp(care.ClaimDay[claim], care.From[row], Math.Max(care.KnownUntil(row), care.From[row] + 1) - 1);
            foreach (var period in grid.PeriodsOf(day)) yield return (period, care.ClaimCents[claim]);
        }
    }

    static IEnumerable<(int Period, long Cents)> SpreadDays(CareTable care, Grid grid, int row)
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
