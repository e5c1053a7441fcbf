namespace Analytics.Attack;

/// <summary>
/// The gate of every release: tries to find out, from released figures only, what was withheld. It shares no line with
/// what protects them.
/// </summary>
public static class Attacker
{
    /// <summary>The same cells, in whatever order, give the same report.</summary>
    /// <param name="rules">What readers know of them; by default all that the strictest reading gives away.</param>
    /// <exception cref="ArgumentException">An indicator is not known, or a cell is there twice.</exception>
    public static AttackReport Run(IEnumerable<ReleasedCell> cells, PublicationRules? rules = null)
    {
        ReleasedCell[] sorted = [.. cells.OrderBy(Name, StringComparer.Ordinal)];
        Check(sorted);
        string[] regions = [.. sorted.Where(cell => cell.Level == AreaCodes.Region).Select(cell => cell.Area).Distinct()];
        var codes = new AreaCodes(regions is [var only] ? only : null);
        return Together(
        [
            .. sorted.GroupBy(cell => cell.Year).OrderBy(year => year.Key, StringComparer.Ordinal)
                .AsParallel().AsOrdered().Select(year => Outsider.Attack([.. year], codes, rules ?? new PublicationRules())),
        ]);
    }

    static string Name(ReleasedCell cell) => $"{cell.Indicator} {cell.Area} {cell.Form} {cell.Period}";

    static void Check(ReleasedCell[] cells)
    {
        foreach (var indicator in cells.Select(cell => cell.Indicator).Distinct()) KnownIndicator.Find(indicator);
        for (var i = 1; i < cells.Length; i++)
            if (Name(cells[i]) == Name(cells[i - 1]))
                throw new ArgumentException($"Twice: {Name(cells[i])}.", nameof(cells));
    }

    static AttackReport Together(IReadOnlyList<AttackReport> years) => new(
        [.. years.SelectMany(year => year.Recovered)],
        years.Sum(year => year.Withheld), years.Sum(year => year.Programmes),
        [.. years.SelectMany(year => year.Contradictions)], [.. years.SelectMany(year => year.Unsolved)]);
}
