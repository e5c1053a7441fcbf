namespace Analytics.Pipeline.Measure;

/// <summary>Adds up events, days or cents in all cells that a row counts in.</summary>
public sealed class EventCounter(CareTable care, Grid grid)
{
    public long[] Sums { get; } = new long[grid.Size];

    /// <summary>Something of the row that happened on one day: counts in its quarter and its year.</summary>
    public void AddOn(int day, int row, long amount = 1)
    {
        foreach (var period in grid.PeriodsOf(day)) Add(period, row, amount);
    }

    public void Add(int period, int row, long amount)
    {
        var lanes = grid.LanesOf(care, row, period, stackalloc int[Lanes.Most]);
        foreach (var area in grid.AreasOf(care, row))
            foreach (var lane in grid.In(area, lanes)) Sums[grid.Index(area, lane, period)] += amount;
    }
}

/// <summary>Counts children once per cell: rows come child by child, so the last child seen there is enough.</summary>
public sealed class ChildCounter(CareTable care, Grid grid)
{
    readonly int[] last = Fresh(grid.Size);

    public long[] Children { get; } = new long[grid.Size];

    /// <summary>Counts the row's child in that period.</summary>
    public void Add(int period, int row)
    {
        var lanes = grid.LanesOf(care, row, period, stackalloc int[Lanes.Most]);
        foreach (var area in grid.AreasOf(care, row))
            foreach (var lane in grid.In(area, lanes)) Once(grid.Index(area, lane, period), care.Youth[row]);
    }

    void Once(int cell, int child)
    {
        if (last[cell] == child) return;
        last[cell] = child;
        Children[cell]++;
    }

    static int[] Fresh(int size)
    {
        var none = new int[size];
        Array.Fill(none, -1);
        return none;
    }
}

/// <summary>Counts families per cell of all forms together: rows come family by family.</summary>
public sealed class FamilyCounter(CareTable care, Grid grid)
{
    const int Several = -1;

    readonly int[] lastFamily = new int[grid.Size], firstChild = new int[grid.Size];

    public long[] Families { get; } = new long[grid.Size];

    /// <summary>Those of which two or more children are in the cell.</summary>
    public long[] WithSeveralChildren { get; } = new long[grid.Size];

    public void Add(int period, int row)
    {
        foreach (var area in grid.AreasOf(care, row))
            See(grid.Index(area, 0, period), care.Household[row], care.Youth[row]);
    }

    void See(int cell, int family, int child)
    {
        if (lastFamily[cell] != family)
        {
            (lastFamily[cell], firstChild[cell]) = (family, child);
            Families[cell]++;
        }
        else if (firstChild[cell] != Several && firstChild[cell] != child)
        {
            firstChild[cell] = Several;
            WithSeveralChildren[cell]++;
        }
    }
}

/// <summary>
/// Counts the days on which a child was in a cell, each once however many allocations cover it. A child's rows come in
/// the order of their first day, so the last day covered so far is enough.
/// </summary>
public sealed class ChildDayCounter(CareTable care, Grid grid)
{
    readonly int[] last = new int[grid.Size], coveredUntil = new int[grid.Size];

    public long[] Days { get; } = new long[grid.Size];

    /// <summary>Counts the days of the row in every period of which it holds one.</summary>
    public void Add(int row)
    {
        int from = care.From[row], until = care.KnownUntil(row);
        foreach (var period in grid.PeriodsOf(from, until))
        {
            var (first, end) = (Math.Max(from, grid.Periods[period].From), Math.Min(until, grid.Periods[period].Until));
            Add(period, row, first, end);
        }
    }

    void Add(int period, int row, int from, int until)
    {
        var lanes = grid.LanesOf(care, row, period, stackalloc int[Lanes.Most]);
        foreach (var area in grid.AreasOf(care, row))
            foreach (var lane in grid.In(area, lanes)) Cover(grid.Index(area, lane, period), care.Youth[row] + 1, from, until);
    }

    void Cover(int cell, int child, int from, int until)
    {
        if (last[cell] != child) (last[cell], coveredUntil[cell]) = (child, 0);
        Days[cell] += Math.Max(0, until - Math.Max(from, coveredUntil[cell]));
        coveredUntil[cell] = Math.Max(coveredUntil[cell], until);
    }
}
