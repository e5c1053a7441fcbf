using Analytics.Samples.Care;
using Analytics.Samples.Planted;

namespace Analytics.Samples;

/// <summary>The allocations of one municipality, and who among its children follows a planted route.</summary>
sealed record MunicipalitySample(
    Municipality Municipality, Window Window, double Kept, IReadOnlyList<Allocation> Allocations,
    IReadOnlyList<IReadOnlyList<RouteMember>> RouteMembers)
{
    const int FirstNumber = 200_001;

    /// <param name="municipality">Whose.</param>
    /// <param name="window">Which days.</param>
    /// <param name="shareInCare">Share of youths in care in a year, 0–1.</param>
    /// <param name="kept">Which share of those children to make, 0–1.</param>
    /// <param name="routeMembers">How many children follow each planted route; null plants nothing at all.</param>
    /// <param name="stream">Names the draws: another stream gives other children.</param>
    /// <param name="seed">Of the whole sample.</param>
    /// <param name="firstNumber">Of the first allocation.</param>
    public static MunicipalitySample Make(
        Municipality municipality, Window window, double shareInCare, double kept, IReadOnlyList<int>? routeMembers,
        string stream, int seed, int firstNumber = FirstNumber)
    {
        var chance = Chance.For(seed, stream);
        var factory = new YouthFactory(municipality, chance);
        var youths = new Careers(municipality, window, chance, factory).Generate(shareInCare, kept);
        IReadOnlyList<IReadOnlyList<RouteMember>> members = [];
        if (routeMembers is not null)
        {
            new Effects(municipality, chance, new Twins(factory, chance)).Apply(youths);
            members = new Routes(municipality, window, chance, factory).Plant(routeMembers, youths);
        }
        return new MunicipalitySample(municipality, window, kept,
            new Allocations(window, chance).Of(youths, firstNumber), members);
    }

    /// <summary>Counts what was made, so that it can be laid beside the published figures.</summary>
    public MunicipalitySummary Summary()
    {
        var (inCare, inStay) = (new HashSet<(string, int)>(), new HashSet<(string, int)>());
        foreach (var allocation in Allocations)
            for (var year = First(allocation); year <= Last(allocation); year++)
            {
                inCare.Add((allocation.Youth.Pseudonym, year));
                if (allocation.Product.Form.IsStay()) inStay.Add((allocation.Youth.Pseudonym, year));
            }
        var perYear = inCare.GroupBy(one => one.Item2).OrderBy(year => year.Key)
            .ToDictionary(year => year.Key, year => year.Count());
        return new MunicipalitySummary(Municipality.Code, Municipality.Name, Allocations.Count,
            Allocations.Select(allocation => allocation.Youth.Pseudonym).Distinct().Count(), Rounded(Kept), perYear,
            Rounded(perYear.Average(year => year.Value / Kept / Municipality.YouthsIn(year.Key))),
            Rounded((double)inStay.Count / inCare.Count),
            Rounded(Allocations.Count(allocation => allocation.Area[0] != 'B') / (double)Allocations.Count),
            Allocations.Sum(allocation => allocation.DeclaredCents ?? 0));
    }

    static double Rounded(double share) => Math.Round(share, 5);

    int First(Allocation allocation) => Math.Max(Window.FirstYear, Window.Year(allocation.Start));

    int Last(Allocation allocation) => Math.Min(Window.LastYear, Window.Year(allocation.End ?? Window.Last));
}
