using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Pathways;

/// <summary>A group of cost cases whose journeys are alike (zorgpadtype), named after the journey in their
/// middle.</summary>
/// <param name="Number">1 is the largest.</param>
/// <param name="Name">Plain Dutch, from the medoid: "crisishulp → verblijf → pleegzorg en gezinshuis".</param>
/// <param name="Members">Journeys of this type.</param>
/// <param name="Silhouette">How well they belong together, −1 to 1.</param>
public sealed record PathwayType(int Number, string Name, IReadOnlyList<Journey> Members, double Silhouette);

/// <summary>Names of journeys in plain Dutch.</summary>
public static class JourneyName
{
    /// <summary>A state shorter than this many months does not make the name, unless it is a crisis.</summary>
    const int FewestMonths = 2;

    /// <summary>A pause of care shorter than this does not either.</summary>
    const int FewestMonthsOfPause = 4;

    public static string Of(Journey journey)
    {
        var steps = new List<string>();
        var runs = journey.Runs();
        foreach (var (state, months) in runs)
        {
            if (months < Fewest(state) && runs.Count > 1) continue;
            var step = state == JourneyState.None ? "een pauze" : ((CareForm)state).Dutch();
            if (steps.Count == 0 || steps[^1] != step) steps.Add(step);
        }
        return steps.Count == 0 ? ((CareForm)journey.States[0]).Dutch() : string.Join(" → ", Shortened(steps));
    }

    static int Fewest(byte state) => state switch
    {
        JourneyState.None => FewestMonthsOfPause,
        (byte)CareForm.Crisis => 1,
        _ => FewestMonths,
    };

    /// <summary>A name keeps at most five steps: the first three and the last.</summary>
    static List<string> Shortened(List<string> steps) =>
        steps.Count <= 5 ? steps : [.. steps[..3], "…", .. steps[^1..]];
}
