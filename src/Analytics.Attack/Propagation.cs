namespace Analytics.Attack;

/// <summary>
/// Narrows the bounds of variables one relation at a time, until nothing more follows: what a reader with a pencil finds.
/// </summary>
/// <remarks>
/// Every bound that it gives holds. Where relations form no circle, as in one tree of areas, it is also all that linear
/// programming would find; where they do (areas by forms) that finds the same or more.
/// </remarks>
sealed class Propagation
{
    /// <summary>A bound of something that is not counted must gain this much, or halving could go on for ever.</summary>
    const double LeastGain = 0.01;

    readonly LinearSystem system;
    readonly double[] low, high;
    readonly int[] becauseLow, becauseHigh;
    readonly List<int>[] relationsOf;
    readonly bool[] waiting;
    readonly Queue<int> queue = [];

    Propagation(LinearSystem system)
    {
        this.system = system;
        (low, high) = ([.. system.Variables.Select(v => v.Bounds.Low)], [.. system.Variables.Select(v => v.Bounds.High)]);
        (becauseLow, becauseHigh) = (new int[low.Length], new int[low.Length]);
        Array.Fill(becauseLow, -1);
        Array.Fill(becauseHigh, -1);
        waiting = new bool[system.Relations.Count];
        relationsOf = [.. low.Select(_ => new List<int>())];
        foreach (var (i, relation) in system.Relations.Index())
            foreach (var term in relation.Terms) relationsOf[term.Variable].Add(i);
    }

    /// <summary>Relations that leave nothing possible; they have been loosened.</summary>
    public IReadOnlyList<string> Contradictions { get; private set; } = [];

    public Interval this[int variable] => new(low[variable], high[variable]);

    /// <summary>Narrows all bounds. A relation that the others contradict is loosened, and it starts again.</summary>
    public static Propagation Of(LinearSystem system)
    {
        var names = new List<string>();
        while (true)
        {
            var propagation = new Propagation(system) { Contradictions = names };
            var wrong = propagation.Run();
            if (wrong.Count == 0) return propagation;
            names.AddRange(wrong.Select(relation => system.Relations[relation].Name));
            foreach (var relation in wrong) system.Loosen(relation);
        }
    }

    /// <summary>The relations from which the bounds of a variable follow, nearest first.</summary>
    public IEnumerable<string> Reasons(int variable, int most)
    {
        var seen = new HashSet<int>();
        var variables = new Queue<int>([variable]);
        while (variables.TryDequeue(out var next) && seen.Count < most)
            foreach (var because in (int[])[becauseLow[next], becauseHigh[next]])
                if (because >= 0 && seen.Add(because))
                    foreach (var term in system.Relations[because].Terms) variables.Enqueue(term.Variable);
        return seen.Select(relation => system.Relations[relation].Name);
    }

    List<int> Run()
    {
        var wrong = new List<int>();
        for (var i = 0; i < system.Relations.Count; i++) Wake(i);
        while (queue.TryDequeue(out var relation))
        {
            waiting[relation] = false;
            if (!Narrow(relation)) wrong.Add(relation);
        }
        return [.. wrong.Distinct()];
    }

    void Wake(int relation)
    {
        if (waiting[relation]) return;
        waiting[relation] = true;
        queue.Enqueue(relation);
    }

    /// <returns>False when the relation cannot hold.</returns>
    bool Narrow(int number)
    {
        var relation = system.Relations[number];
        var (least, most) = (new Sum(), new Sum());
        foreach (var term in relation.Terms)
        {
            least.Add(Least(term));
            most.Add(Most(term));
        }
        foreach (var term in relation.Terms)
        {
            var lowest = relation.Bounds.Low - most.Without(Most(term));
            var highest = relation.Bounds.High - least.Without(Least(term));
            var (from, until) = term.Factor > 0
                ? (lowest / term.Factor, highest / term.Factor)
                : (highest / term.Factor, lowest / term.Factor);
            if (!Narrow(term.Variable, from, until, number)) return false;
        }
        return true;
    }

    bool Narrow(int variable, double from, double until, int because)
    {
        var whole = system.Variables[variable].Whole;
        if (whole) (from, until) = (Math.Ceiling(from - Interval.Slack) + 0.0, Math.Floor(until + Interval.Slack) + 0.0); // Never -0.
        if (from > high[variable] + Interval.Slack || until < low[variable] - Interval.Slack) return false;
        var gain = whole ? Interval.Slack : LeastGain;
        var narrower = false;
        if (from > low[variable] + gain)
            (low[variable], becauseLow[variable], narrower) = (Math.Min(from, high[variable]), because, true);
        if (until < high[variable] - gain)
            (high[variable], becauseHigh[variable], narrower) = (Math.Max(until, low[variable]), because, true);
        if (narrower) foreach (var relation in relationsOf[variable]) Wake(relation);
        return true;
    }

    double Least(Term term) => term.Factor * (term.Factor > 0 ? low : high)[term.Variable];

    double Most(Term term) => term.Factor * (term.Factor > 0 ? high : low)[term.Variable];

    /// <summary>A sum that can do without one of its terms, an infinite one too.</summary>
    struct Sum
    {
        double finite;
        int infinite;
        double end;

        public void Add(double term)
        {
            if (double.IsInfinity(term)) (infinite, end) = (infinite + 1, term);
            else finite += term;
        }

        public readonly double Without(double term) => double.IsInfinity(term)
            ? infinite > 1 ? end : finite
            : infinite > 0 ? end : finite - term;
    }
}
