namespace Analytics.Attack;

/// <summary>The smallest and the largest that every variable of a system can be, by linear programming.</summary>
public static class Bounds
{
    /// <returns>An interval per variable, in their order.</returns>
    /// <exception cref="ContradictionException">No numbers satisfy all relations.</exception>
    public static IReadOnlyList<Interval> Of(LinearSystem system)
    {
        var bounds = new Interval[system.Variables.Count];
        var relations = system.Relations.Index().Where(relation => relation.Item.Terms.Count > 0)
            .ToLookup(relation => relation.Item.Terms[0].Variable, relation => relation.Index);
        foreach (var variables in Components.Of(system))
        {
            var own = variables.SelectMany(variable => relations[variable]).Order();
            var part = SubSystem.Of(system, variables, own, variable => system.Variables[variable].Bounds);
            var simplex = new Simplex(part.System);
            if (!simplex.FindPoint()) throw new ContradictionException(part.System.Variables[0].Name);
            for (var i = 0; i < part.Variables.Count; i++)
                bounds[part.Variables[i]] = new Interval(simplex.Extreme(i, 1), simplex.Extreme(i, -1));
        }
        return bounds;
    }
}

/// <summary>The figures contradict each other, so nothing can be said of what they give away.</summary>
public sealed class ContradictionException(string near) : Exception($"The figures contradict each other, near {near}.");
