namespace Analytics.Attack;

/// <summary>The cells of one year as unknowns, and all that a reader knows of them. No relation reaches past a year.</summary>
sealed class OutsiderSystem
{
    readonly Dictionary<CellKey, int> numbers = [];
    readonly List<CellKey> keys = [];
    readonly List<ReleasedCell> cells = [];

    public LinearSystem System { get; } = new();

    /// <summary>What each variable stands for.</summary>
    public IReadOnlyList<CellKey> Keys => keys;

    /// <summary>The cell that each variable is a number of.</summary>
    public IReadOnlyList<ReleasedCell> Cells => cells;

    public static OutsiderSystem Of(IReadOnlyList<ReleasedCell> year, AreaCodes codes, PublicationRules rules)
    {
        var system = new OutsiderSystem();
        var glance = new FirstGlance(year, rules);
        foreach (var cell in year) system.Add(cell, glance);
        AreaSums.Relate(system, codes);
        FormSums.Relate(system);
        PeriodSums.Relate(system);
        Links.Relate(system);
        return system;
    }

    /// <summary>The number of the variable, or null when the release has no such cell.</summary>
    public int? Find(CellKey key) => numbers.TryGetValue(key, out var number) ? number : null;

    /// <summary>A withheld number that may be about a few children.</summary>
    public bool IsTarget(int variable) => cells[variable] is { Withheld: true } or { Numerator: null };

    /// <summary>Parent minus children, between the bounds.</summary>
    public void RelateSum(string name, int sum, IEnumerable<int> parts, double low, double high, Interval? certain = null)
    {
        Term[] terms = [new Term(sum, 1), .. parts.Select(part => new Term(part, -1))];
        System.Add(new Relation($"{name}: {keys[sum]}", new Interval(low, high), terms, certain));
    }

    void Add(ReleasedCell cell, FirstGlance glance)
    {
        var known = KnownIndicator.Find(cell.Indicator);
        CellPart[] parts = known.HasParts ? [CellPart.Numerator, CellPart.Denominator, CellPart.Rest] : [CellPart.Numerator];
        foreach (var part in parts)
        {
            var key = new CellKey(cell.Indicator, part, cell.Area, cell.Form, cell.Period);
            var (low, high) = (glance.Of(cell, known, part).Low, glance.Of(cell, known, part).High);
            if (!known.IsMoney) (low, high) = (Math.Ceiling(low - Interval.Slack) + 0.0, Math.Floor(high + Interval.Slack) + 0.0);
            if (high < low) high = low;
            numbers.Add(key, System.Add(key.ToString(), low, high, whole: !known.IsMoney));
            keys.Add(key);
            cells.Add(cell);
        }
    }
}
