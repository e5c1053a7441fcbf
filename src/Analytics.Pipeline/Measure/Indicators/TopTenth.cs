using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator TopTenth { get; } = Concentration(
        key: "concentratie", percent: 10, counterIndicator: "inzet");

    /// <summary>The share of spending that goes to the so many percent of children with the most.</summary>
    static Indicator Concentration(string key, int percent, string counterIndicator) => new(
        key,
        Name: new($"Inzet voor de {percent} % met de meeste inzet", $"Spending on the {percent} % with the most"),
        Numerator: new($"Inzet voor de {percent} % van de jeugdigen met de meeste inzet, naar boven afgerond",
            $"Spending on the {percent} % of youths with the most spending, rounded up"),
        Denominator: new("Alle inzet", "All spending"),
        Unit: new("% van de inzet", "% of spending"),
        Measurement.PercentageOfAmount,
        counterIndicator,
        Source: IndicatorWords.Records,
        Caveat: new("Enkele jeugdigen met langdurig verblijf bepalen dit. Zegt niet of die hulp nodig was.",
            "A few youths in long residential care decide it. Does not say whether that care was needed."),
        Count: (care, grid) =>
        {
            var (top, all) = (new long[grid.Size], new long[grid.Size]);
            foreach (var (cell, cents) in SpendingOfChildren.In(care, grid))
            {
                cents.Sort();
                var first = cents.Count - (cents.Count * percent + 99) / 100;
                for (var i = 0; i < cents.Count; i++)
                {
                    all[cell] += cents[i];
                    if (i >= first) top[cell] += cents[i];
                }
            }
            return new Counts(top, all);
        })
    {
        ByForm = false, BySplit = false, SmallestArea = AreaLevel.Municipality,
    };
}
