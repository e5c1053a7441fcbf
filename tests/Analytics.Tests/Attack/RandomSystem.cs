using Analytics.Attack;

namespace Analytics.Tests.Attack;

/// <summary>Systems of up to twelve variables with the kinds of relations and bounds that releases have.</summary>
static class RandomSystem
{
    /// <param name="solvable">Around a hidden solution; else most of them have one.</param>
    public static LinearSystem Of(Random random, bool solvable = false)
    {
        var system = new LinearSystem();
        int[] hidden = [.. Enumerable.Range(0, random.Next(2, 13)).Select(_ => random.Next(0, 30))];
        foreach (var (i, count) in hidden.Index())
        {
            var low = count - random.Next(0, 10);
            system.Add($"x{i}", low, random.Next(5) == 0 ? double.PositiveInfinity : count + random.Next(0, 10));
        }
        for (var i = random.Next(1, 10); i > 0; i--) Relate(system, random, hidden, solvable);
        return system;
    }

    static void Relate(LinearSystem system, Random random, int[] hidden, bool solvable)
    {
        Term[] terms = [.. Enumerable.Range(0, hidden.Length).Where(_ => random.Next(2) == 0)
            .Select(v => new Term(v, random.Next(4) == 0 ? random.Next(1, 4) : random.Next(2) * 2 - 1))];
        if (terms.Length == 0) return;
        var sum = terms.Sum(term => term.Factor * hidden[term.Variable]);
        if (!solvable && random.Next(6) == 0) sum += random.Next(-9, 10);
        var kind = random.Next(4);
        system.Relate($"r{system.Relations.Count}", kind == 1 ? double.NegativeInfinity : sum - (kind == 3 ? 2 : 0),
            kind == 2 ? double.PositiveInfinity : sum + (kind == 3 ? 2 : 0), terms);
    }
}
