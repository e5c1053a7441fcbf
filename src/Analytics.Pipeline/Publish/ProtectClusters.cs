using Analytics.Pipeline.Pathways;

namespace Analytics.Pipeline.Publish;

/// <summary>
/// From types of journeys to what may be seen of them: no journey of one child, only orders of states that at least ten
/// children share, and per month the rounded number in each state.
/// </summary>
public static class ProtectClusters
{
    /// <summary>A pause or a state of one month is left out of an order of states, or nearly every order would be
    /// unique.</summary>
    const int FewestMonths = 2;

    public static IReadOnlyList<PublishedCluster> Of(IReadOnlyList<PathwayType> types)
    {
        var all = types.Sum(type => type.Members.Count);
        return [.. types.Select(type => Of(type, all))];
    }

    static PublishedCluster Of(PathwayType type, int all)
    {
        var children = type.Members.Count;
        if (children < Protection.FewestChildren) return new PublishedCluster(type.Number, type.Name, null, null, null,
            [], []);
        return new PublishedCluster(type.Number, type.Name, Protection.Round(children),
            Math.Round(Protection.Round(children) / (double)Protection.Round(all), 2),
            children < 2 * Protection.FewestChildren ? null
                : Median([.. type.Members.Select(journey => journey.States.Length)]),
            Paths(type), States(type));
    }

    static List<PublishedPath> Paths(PathwayType type) =>
    [
        .. from journey in type.Members
           let runs = journey.Runs().Where(run => run.Months >= FewestMonths && run.State != JourneyState.None).ToList()
           where runs.Count > 0
           group runs by string.Join('|', runs.Select(run => JourneyState.Key(run.State))) into same
           where same.Count() >= Protection.FewestChildren
           orderby same.Count() descending, same.Key
           select new PublishedPath(same.Key.Split('|'),
               [.. Enumerable.Range(0, same.First().Count)
                   .Select(step => Median([.. same.Select(runs => runs[step].Months)]))],
               Protection.Round(same.Count())),
    ];

    /// <summary>Until fewer than ten journeys of the type are that long.</summary>
    static List<PublishedState> States(PathwayType type)
    {
        var states = new List<PublishedState>();
        for (var month = 0; ; month++)
        {
            var present = type.Members.Where(journey => journey.States.Length > month).ToList();
            if (present.Count < Protection.FewestChildren) return states;
            states.AddRange(present.GroupBy(journey => journey.States[month]).OrderBy(state => state.Key)
                .Where(state => state.Count() >= Protection.FewestChildren)
                .Select(state => new PublishedState(month, JourneyState.Key(state.Key),
                    Protection.Round(state.Count()))));
        }
    }

    static int Median(int[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
