namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator Balance { get; } = new(
        Key: "saldo",
        Name: new("Starts min eindes", "Starts less ends"),
        Numerator: new("Starts in de periode, min de jeugdigen van wie de hulp in de periode eindigt",
            "Starts in the period, less the youths whose care ends in it"),
        Denominator: IndicatorWords.Youths,
        Unit: IndicatorWords.PerThousandYouths,
        Measurement.BalancePerThousand,
        CounterIndicator: "starts",
        Source: IndicatorWords.RecordsAndYouths,
        Caveat: new("Boven nul komen er meer jeugdigen bij dan er gaan. Zegt niets over hoe lang zij blijven.",
            "Above zero more youths come than go. Says nothing of how long they stay."),
        Count: static (care, grid) =>
        {
            var starts = NewCare.CountFirstDays(care, grid, NewCare.Starts(care).Select(start => start.Row));
            var ends = NewCare.CountLastDays(care, grid, NewCare.Ends(care));
            var (balance, estimates) = (new long[grid.Size], new Estimate[grid.Size]);
            foreach (var (cell, youths) in grid.CellsWithYouths())
            {
                balance[cell] = starts[cell] - ends[cell];
                estimates[cell] = BalanceOf(starts[cell], ends[cell], youths);
            }
            return new Counts(balance, Estimates: estimates);
        })
    {
        WarmUpDays = NewCare.DaysWithoutCare, LookAheadDays = NewCare.DaysWithoutCare,
    };

    /// <summary>Per 1,000 youths; the interval is the normal one of a difference of two Poisson counts.</summary>
    static Estimate BalanceOf(long starts, long ends, long youths)
    {
        if (youths == 0) return default;
        var margin = 1.959963984540054 * Math.Sqrt(starts + ends);
        var perThousand = 1000.0 / youths;
        return new Estimate((starts - ends) * perThousand, (starts - ends - margin) * perThousand,
            (starts - ends + margin) * perThousand);
    }
}
