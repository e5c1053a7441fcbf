namespace Analytics.Attack;

/// <summary>
/// Cuts what propagation left open into systems that the simplex can solve. Connected components share nothing and are
/// solved whole; one that is too large is cut into an indicator of a gemeente with its wijken and buurten, and of the
/// region with its gemeenten, and if need be into its periods.
/// </summary>
/// <remarks>
/// A cut treats what lies outside as anything within its propagated bounds, see <see cref="SubSystem"/>. So intervals are
/// never too narrow, but a leak that needs a circle through several blocks is not found.
/// </remarks>
static class Blocks
{
    const int MostVariables = 300;

    public static IEnumerable<SubSystem> Of(OutsiderSystem outsider, Propagation bounds)
    {
        int[] open = [.. Enumerable.Range(0, outsider.Keys.Count).Where(number => bounds[number].Width > Interval.Slack)];
        var all = Enumerable.Range(0, outsider.System.Relations.Count);
        var rest = SubSystem.Of(outsider.System, open, all, number => bounds[number]);
        var relationsOf = rest.System.Relations.Index()
            .SelectMany(relation => relation.Item.Terms.Select(term => (term.Variable, relation.Index)))
            .ToLookup(pair => pair.Variable, pair => pair.Index);
        foreach (var component in Components.Of(rest.System).Where(component => component.Count > 1))
            foreach (var block in Cut(component, number => outsider.Keys[rest.Variables[number]]))
            {
                var relations = block.SelectMany(number => relationsOf[number]).Distinct().Order();
                var part = SubSystem.Of(rest.System, block, relations, number => rest.System.Variables[number].Bounds);
                if (part.System.Relations.Count > 0)
                    yield return part with { Variables = [.. part.Variables.Select(number => rest.Variables[number])] };
            }
    }

    static IEnumerable<IReadOnlyList<int>> Cut(IReadOnlyList<int> component, Func<int, CellKey> key)
    {
        if (component.Count <= MostVariables) return [component];
        var wholes = component.ToLookup(number => (key(number).Indicator, AreaCodes.Whole(key(number).Area)));
        return wholes.Select(whole => Block(component, whole, key)).SelectMany(block => block.Count <= MostVariables
            ? [block]
            : block.GroupBy(number => key(number).Period).Select(period => (IReadOnlyList<int>)[.. period]));
    }

    /// <summary>A region by itself is nothing: its gemeenten belong with it.</summary>
    static List<int> Block(
        IEnumerable<int> component, IGrouping<(string Indicator, string Area), int> whole, Func<int, CellKey> key) =>
        AreaCodes.IsMunicipality(whole.Key.Area)
            ? [.. whole]
            : [.. component.Where(number => key(number).Indicator == whole.Key.Indicator
                && (key(number).Area == whole.Key.Area || AreaCodes.IsMunicipality(key(number).Area)))];
}
