namespace Analytics.Attack;

/// <summary>Somebody who has the released tables, the codes of areas and the methods page, and nothing else.</summary>
static class Outsider
{
    const string Name = "outsider";
    const int MostReasons = 12;

    /// <summary>
    /// Attacks one year: first with a pencil (<see cref="Propagation"/>), and what that leaves with linear programmes.
    /// </summary>
    public static AttackReport Attack(IReadOnlyList<ReleasedCell> year, AreaCodes codes, PublicationRules rules)
    {
        var system = OutsiderSystem.Of(year, codes, rules);
        var bounds = Propagation.Of(system.System);
        var targets = Enumerable.Range(0, system.Keys.Count).Where(system.IsTarget).ToHashSet();
        var withheld = targets.Count;
        var found = new SortedDictionary<int, RecoveredCell>();
        foreach (var target in targets) Judge(target, bounds[target], () => [.. bounds.Reasons(target, MostReasons)]);
        targets.RemoveWhere(target => found.ContainsKey(target) || bounds[target].High < Interval.Slack);
        var (programmes, unsolved) = (0, new List<string>());
        foreach (var block in Blocks.Of(system, bounds))
        {
            var hunt = new Hunt(system, block, HidesZero);
            try
            {
                foreach (var (variable, interval, reasons) in hunt.Run(targets.Contains))
                    if (!found.ContainsKey(variable)) Judge(variable, interval, () => reasons);
            }
            catch (ContradictionException contradiction)
            {
                unsolved.Add(contradiction.Message);
            }
            programmes += hunt.Programmes;
        }
        return new AttackReport([.. found.Values], withheld, programmes, bounds.Contradictions, unsolved);

        bool HidesZero(int variable) =>
            system.Keys[variable].Part == CellPart.Numerator && FirstGlance.IsSensitive(system.Cells[variable]);

        void Judge(int variable, Interval interval, Func<IReadOnlyList<string>> reasons)
        {
            var (cell, key) = (system.Cells[variable], system.Keys[variable]);
            if (Verdict.Of(interval, key, HidesZero(variable)) is not Recovery.None and var recovery)
                found[variable] = new RecoveredCell(cell, key.Part, Name, recovery, interval, reasons());
        }
    }
}
