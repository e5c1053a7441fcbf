namespace Analytics.Attack;

/// <summary>A part of a system as a system of its own.</summary>
/// <param name="Variables">What each of its variables is called in the whole.</param>
sealed record SubSystem(LinearSystem System, IReadOnlyList<int> Variables)
{
    /// <summary>
    /// Takes these variables, and the relations that say anything of them. A variable that is left out may be anything
    /// within its bounds, so the part allows no less than the whole does: its intervals are never too narrow.
    /// </summary>
    /// <param name="relations">Numbers of the relations to choose from.</param>
    /// <param name="bounds">Of all variables of the whole; a relation that holds anywhere inside them is left out.</param>
    public static SubSystem Of(
        LinearSystem whole, IReadOnlyList<int> variables, IEnumerable<int> relations, Func<int, Interval> bounds)
    {
        var (part, number) = (new LinearSystem(), new Dictionary<int, int>());
        foreach (var variable in variables)
        {
            var (name, low, high) = (whole.Variables[variable].Name, bounds(variable).Low, bounds(variable).High);
            number[variable] = part.Add(name, low, Math.Max(low, high), whole.Variables[variable].Whole);
        }
        foreach (var relation in relations.Select(relation => whole.Relations[relation]))
            if (Within(relation, number, bounds) is { } inside) part.Add(inside);
        return new SubSystem(part, variables);
    }

    static Relation? Within(Relation relation, Dictionary<int, int> number, Func<int, Interval> bounds)
    {
        var terms = new List<Term>();
        var (low, high) = (relation.Bounds.Low, relation.Bounds.High);
        var (least, most) = (0.0, 0.0);
        foreach (var term in relation.Terms)
        {
            var one = Times(bounds(term.Variable), term.Factor);
            if (number.TryGetValue(term.Variable, out var inside))
            {
                terms.Add(term with { Variable = inside });
                (least, most) = (least + one.Low, most + one.High);
            }
            else (low, high) = (low - one.High, high - one.Low);
        }
        var holdsAnyway = least >= low && most <= high;
        return terms.Count == 0 || holdsAnyway ? null : new Relation(relation.Name, new Interval(low, high), terms);
    }

    static Interval Times(Interval interval, double factor) => factor > 0
        ? new Interval(interval.Low * factor, interval.High * factor)
        : new Interval(interval.High * factor, interval.Low * factor);
}
