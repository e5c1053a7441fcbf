namespace Analytics.Attack;

/// <summary>Unknown numbers, each within bounds, and relations between them.</summary>
public sealed class LinearSystem
{
    readonly List<Variable> variables = [];
    readonly List<Relation> relations = [];

    public IReadOnlyList<Variable> Variables => variables;
    public IReadOnlyList<Relation> Relations => relations;

    /// <returns>The number by which relations name it.</returns>
    public int Add(string name, double low, double high, bool whole = false)
    {
        if (!(low <= high)) throw new ArgumentException($"{name}: the lower bound lies above the upper one.", nameof(low));
        variables.Add(new Variable(name, new Interval(low, high), whole));
        return variables.Count - 1;
    }

    /// <summary>The sum of the terms equals the value.</summary>
    public void Equal(string name, double value, params IReadOnlyList<Term> terms) => Relate(name, value, value, terms);

    /// <summary>The sum of the terms lies between low and high; either may be infinite.</summary>
    public void Relate(string name, double low, double high, params IReadOnlyList<Term> terms) =>
        Add(new Relation(name, new Interval(low, high), terms));

    internal void Add(Relation relation) => relations.Add(relation);

    /// <summary>Takes what is left of a relation that the rest contradicts: nothing, or what always holds.</summary>
    internal void Loosen(int relation) => relations[relation] = relations[relation] switch
    {
        { Certain: { } certain } supposed => supposed with { Bounds = certain, Certain = null },
        var wrong => wrong with { Bounds = new Interval(double.NegativeInfinity, double.PositiveInfinity) },
    };
}

/// <param name="Whole">It counts something.</param>
public sealed record Variable(string Name, Interval Bounds, bool Whole);

/// <param name="Bounds">Of the sum of the terms.</param>
/// <param name="Certain">Wider bounds that always hold, when <paramref name="Bounds"/> rest on something supposed.</param>
public sealed record Relation(string Name, Interval Bounds, IReadOnlyList<Term> Terms, Interval? Certain = null);

/// <summary>So many times a variable.</summary>
public readonly record struct Term(int Variable, double Factor);
