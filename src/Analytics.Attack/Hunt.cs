namespace Analytics.Attack;

/// <summary>
/// Tells of each withheld number of a block whether it can be found out, with as few linear programmes as that takes.
/// </summary>
/// <remarks>
/// Two solutions of the system in which a number differs show that it can be both: its interval reaches at least from the
/// one to the other. When that is wide enough already, no programme is needed; when it is not, its smallest and largest
/// are computed, and the solutions found on the way serve for the next. So nothing is skipped that could be found.
/// </remarks>
sealed class Hunt(OutsiderSystem outsider, SubSystem block, Func<int, bool> hidesZero)
{
    readonly Simplex simplex = new(block.System);
    readonly double[] least = [.. block.Variables.Select(_ => double.PositiveInfinity)];
    readonly double[] most = [.. block.Variables.Select(_ => double.NegativeInfinity)];

    public int Programmes { get; private set; }

    /// <returns>Of each number with a narrow interval: its variable, its interval and the relations that it follows from.</returns>
    /// <exception cref="ContradictionException">The block has no solution.</exception>
    public IEnumerable<(int Variable, Interval Interval, IReadOnlyList<string> Reasons)> Run(Func<int, bool> isTarget)
    {
        var targets = Enumerable.Range(0, least.Length).Where(i => isTarget(block.Variables[i])).ToList();
        if (targets.Count == 0) yield break;
        if (!simplex.FindPoint()) throw new ContradictionException(block.System.Variables[0].Name);
        Remember();
        foreach (var i in targets)
        {
            if (!IsNarrow(i)) continue;
            var (low, why) = (simplex.Extreme(i, 1, low => !IsNarrow(i, low)), simplex.Binding.ToList());
            Remember();
            var high = double.PositiveInfinity;
            if (IsNarrow(i))
            {
                high = simplex.Extreme(i, -1, high => !IsNarrow(i, high));
                why.AddRange(simplex.Binding);
                Remember();
                Programmes++;
            }
            Programmes++;
            var names = why.Distinct().Select(relation => block.System.Relations[relation].Name);
            if (IsNarrow(i)) yield return (block.Variables[i], Whole(i, low, high), [.. names]);
        }
    }

    /// <summary>Going by the solutions seen so far.</summary>
    bool IsNarrow(int i) => IsNarrow(i, least[i]);

    bool IsNarrow(int i, double alsoSeen) =>
        Verdict.Tightness(new Interval(Math.Min(least[i], alsoSeen), Math.Max(most[i], alsoSeen)), outsider.Keys[block.Variables[i]], hidesZero(block.Variables[i]))
            != Recovery.None;

    Interval Whole(int i, double low, double high) => block.System.Variables[i].Whole
        ? new Interval(Math.Ceiling(low - Interval.Slack) + 0.0, Math.Floor(high + Interval.Slack) + 0.0)
        : new Interval(low, high);

    void Remember()
    {
        for (var i = 0; i < least.Length; i++)
        {
            least[i] = Math.Min(least[i], simplex.Point[i]);
            most[i] = Math.Max(most[i], simplex.Point[i]);
        }
    }
}
