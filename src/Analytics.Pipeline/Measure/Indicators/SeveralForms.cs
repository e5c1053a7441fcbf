namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator SeveralForms { get; } = new(
        Key: "stapeling",
        Name: new("Stapeling van hulp", "Several forms at once"),
        Numerator: new("Jeugdigen met op één dag twee of meer vormen van hulp",
            "Youths with two or more forms of care on one day"),
        Denominator: new("Jeugdigen met jeugdhulp in de periode", "Youths in care in the period"),
        Unit: new("% van de jeugdigen met jeugdhulp", "% of youths in care"),
        Measurement.Percentage,
        CounterIndicator: "jeugdigen",
        Source: IndicatorWords.Records,
        Caveat: new("Twee vormen tegelijk kunnen nodig zijn: kijk naar het verloop, niet naar de hoogte.",
            "Two forms at once may be needed: look at the change, not at the level."),
        Count: static (care, grid) =>
        {
            var counter = new ChildCounter(care, grid);
            foreach (var child in care.Children())
                foreach (var (row, from, until) in Overlaps(care, child))
                    foreach (var period in grid.PeriodsOf(from, until)) counter.Add(period, row);
            return new Counts(counter.Children);
        })
    {
        DenominatorOf = "jeugdigen", ByForm = false,
    };

    /// <summary>The days that a row shares with an earlier row of another form of the same child.</summary>
    static IEnumerable<(int Row, int From, int Until)> Overlaps(CareTable care, Range child)
    {
        for (var row = child.Start.Value + 1; row < child.End.Value; row++)
            for (var other = child.Start.Value; other < row; other++)
            {
                if (care.Form[other] == care.Form[row]) continue;
                var until = Math.Min(care.KnownUntil(row), care.KnownUntil(other));
                if (until > care.From[row]) yield return (row, care.From[row], until);
            }
    }
}
