namespace Analytics.Attack;

/// <summary>
/// The gate of every release: tries to find out, from released figures only, what was withheld. It shares no line with
/// what protects them.
/// </summary>
public static class Attacker
{
    /// <summary>The same cells, in whatever order, give the same report.</summary>
    /// <exception cref="ArgumentException">An indicator is not known, or a cell is there twice.</exception>
    public static AttackReport Run(IEnumerable<ReleasedCell> cells)
    {
        var sorted = cells.OrderBy(cell => cell.Indicator, StringComparer.Ordinal).ThenBy(cell => cell.Area, StringComparer.Ordinal)
            .ThenBy(cell => cell.Form, StringComparer.Ordinal).ThenBy(cell => cell.Period, StringComparer.Ordinal).ToList();
        var regions = sorted.Where(cell => cell.Level == AreaCodes.Region).Select(cell => cell.Area).Distinct().ToList();
        var codes = new AreaCodes(regions is [var only] ? only : null);
        return Together([.. sorted.GroupBy(cell => cell.Year).OrderBy(year => year.Key, StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(year => Outsider.Attack([.. year], codes))]);
    }

    static AttackReport Together(IReadOnlyList<AttackReport> years) => new(
        [.. years.SelectMany(year => year.Recovered)], years.Sum(year => year.Withheld), years.Sum(year => year.Programmes),
        [.. years.SelectMany(year => year.Contradictions)], [.. years.SelectMany(year => year.Unsolved)]);
}
