namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator SeveralChildren { get; } = new(
        Key: "stapeling-gezin",
        Name: new("Gezinnen met meer jeugdigen in zorg",
            "Families with several youths in care"),
        Numerator: new("Huishoudens met twee of meer jeugdigen met jeugdhulp",
            "Households with two or more youths in care"),
        Denominator: new("Huishoudens met een jeugdige met jeugdhulp",
            "Households with a youth in care"),
        Unit: new("% van de huishoudens", "% of households"),
        Measurement.Percentage,
        CounterIndicator: "jeugdigen",
        Source: new("Toewijzingen van gemeenten die het huishouden aanleveren",
            "Allocations of municipalities that deliver the household"),
        Caveat: new("Alleen waar het huishouden is aangeleverd.",
            "Only where the household was delivered."),
        Count: static (care, grid) =>
        {
            var families = new FamilyCounter(care, grid);
            foreach (var row in RowsByHousehold(care))
                foreach (var period in grid.PeriodsOf(care.From[row], care.KnownUntil(row))) families.Add(period, row);
            return new Counts(families.WithSeveralChildren, families.Families);
        })
    {
        ByForm = false, BySplit = false,
    };

    static int[] RowsByHousehold(CareTable care)
    {
        int[] rows = [.. Enumerable.Range(0, care.Count).Where(row => care.Household[row] != 0)];
        Array.Sort(Array.ConvertAll(rows, row => ((long)care.Household[row] << 32) + row), rows);
        return rows;
    }
}
