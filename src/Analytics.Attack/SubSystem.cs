namespace Analytics.Attack;

/// <summary>A part of a system as a system of its own.</summary>
/// <param name="Variables">What each of its variables is called in the whole.</param>
sealed record SubSystem(LinearSystem System, IReadOnlyList<int> Variables)
{
    /// <summary>
    /// Takes these variables, and every relation that binds two of them or more. A variable that is left out may be
    /// anything within its bounds, so the part allows no less than the whole does: its intervals are never too narrow.
    /// </summary>
    /// <param name="relations">Numbers of the relations to choose from.</param>
    /// <param name="bounds">Of all variables of the whole; inside them every relation of the whole that is left out holds.</param>
    public static SubSystem Of(LinearSystem whole, IReadOnlyList<int> variables, IEnumerable<int> relations, Func<int, Interval> bounds)
    {
        var (part, number) = (new LinearSystem(), new Dictionary<int, int>());
        foreach (var variable in variables)
        {
            var (low, high) = (bounds(variable).Low, bounds(variable).High);
            number[variable] = part.Add(whole.Variables[variable].Name, low, Math.Max(low, high), whole.Variables[variable].Whole);
        }
        foreach (var relation in relations.Select(relation => whole.Relations[relation]))
            if (Within(relation, number, bounds) is { } inside) part.Add(inside);
        return new SubSystem(part, variables);
    }

    static Relation? Within(Relation relation, Dictionary<int, int> number, Func<int, Interval> bounds)
    {
        var terms = new List<Term>();
        var (low, high) = (relation.Bounds.Low, relation.Bounds.High);
        foreach (var term in relation.Terms)
        {
            if (number.TryGetValue(term.Variable, out var inside)) { terms.Add(term with { Variable = inside }); continue; }
            var outside = Times(bounds(term.Variable), term.Factor);
            (low, high) = (low - outside.High, high - outside.Low);
        }
        if (terms.Count == 0) return null;
        var reach = new Interval(0, 0);
        foreach (var term in relation.Terms.Where(term => number.ContainsKey(term.Variable)))
        {
            var one = Times(bounds(term.Variable), term.Factor);
            reach = new Interval(reach.Low + one.Low, reach.High + one.High);
        }
        var holdsAnyway = reach.Low >= low && reach.High <= high;
        return holdsAnyway ? null : new Relation(relation.Name, new Interval(low, high), terms);
    }

    static Interval Times(Interval interval, double factor) => factor > 0
        ? new Interval(interval.Low * factor, interval.High * factor)
        : new Interval(interval.High * factor, interval.Low * factor);
}
