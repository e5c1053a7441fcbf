using System.Runtime.InteropServices;

namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator SeveralProviders { get; } = new(
        Key: "stapeling-aanbieders",
        Name: new("Drie of meer aanbieders", "Three or more providers"),
        Numerator: new("Jeugdigen met drie of meer aanbieders in het jaar",
            "Youths with three or more providers in the year"),
        Denominator: new("Jeugdigen met jeugdhulp in de periode", "Youths in care in the period"),
        Unit: new("% van de jeugdigen met jeugdhulp", "% of youths in care"),
        Measurement.Percentage,
        CounterIndicator: "jeugdigen",
        Source: IndicatorWords.Records,
        Caveat: new("Ook een overstap telt. Een hoofdaanbieder met onderaannemers telt als één.",
            "A change of provider counts too. A main provider with subcontractors counts as one."),
        Count: static (care, grid) =>
        {
            var counter = new ChildCounter(care, grid);
            var providers = new Dictionary<int, HashSet<int>>();
            foreach (var child in care.Children())
            {
                providers.Clear();
                for (var row = child.Start.Value; row < child.End.Value; row++)
                    foreach (var period in grid.PeriodsOf(care.From[row], care.KnownUntil(row)))
                        if (SeesThird(providers, period, care.Provider[row])) counter.Add(period, row);
            }
            return new Counts(counter.Children);
        })
    {
        DenominatorOf = "jeugdigen", ByForm = false, YearsOnly = true,
    };

    static bool SeesThird(Dictionary<int, HashSet<int>> providers, int period, int provider)
    {
        var seen = CollectionsMarshal.GetValueRefOrAddDefault(providers, period, out _) ??= [];
        seen.Add(provider);
        return seen.Count >= 3;
    }
}
