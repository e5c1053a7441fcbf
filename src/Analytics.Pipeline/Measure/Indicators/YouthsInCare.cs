namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator YouthsInCare { get; } = new(
        Key: "jeugdigen",
        Name: new("Jeugdigen met jeugdhulp", "Youths in care"),
        Numerator: new("Jeugdigen met minstens één dag toegewezen jeugdhulp in de periode",
            "Youths with at least one day of allocated care in the period"),
        Denominator: IndicatorWords.Youths,
        Unit: IndicatorWords.PerThousandYouths,
        Measurement.ChildrenPerThousand,
        CounterIndicator: "starts",
        Source: IndicatorWords.RecordsAndYouths,
        Caveat: new("Een toewijzing is geen geleverde hulp. Een jeugdige met twee "
            + "vormen telt in beide mee, in het totaal één keer.",
            "An allocation is not care delivered. A youth with two forms counts in both, and once in the total."),
        Count: static (care, grid) =>
        {
            var (counter, products) = (new ChildCounter(care, grid), new ChildProducts(grid));
            foreach (var child in care.Children())
            {
                for (var row = child.Start.Value; row < child.End.Value; row++)
                    CountRow(care, grid, row, counter, products);
                products.EndChild();
            }
            return new Counts(counter.Children, Products: products);
        })
    {
        IsPublished = true,
    };

    static void CountRow(CareTable care, Grid grid, int row, ChildCounter counter, ChildProducts products)
    {
        var (areas, form) = (grid.AreasOf(care, row), (int)care.Form[row]);
        foreach (var period in grid.PeriodsOf(care.From[row], care.KnownUntil(row)))
        {
            counter.Add(period, row);
            if (period >= grid.Quarters) continue;
            foreach (var area in areas) products.Count(area, form, period);
        }
    }
}
