using System.Runtime.InteropServices;
using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>What was spent on each child, for figures of how spending is divided.</summary>
public static class SpendingOfChildren
{
    /// <summary>Per cell of a gemeente or region, all forms together, the cents of each child with any; in no
    /// order.</summary>
    public static IReadOnlyDictionary<int, List<long>> In(CareTable care, Grid grid)
    {
        var cells = new Dictionary<int, List<long>>();
        var child = new Dictionary<int, long>();
        foreach (var rows in care.Children())
        {
            child.Clear();
            for (var row = rows.Start.Value; row < rows.End.Value; row++)
            {
                if (care.AmountCents[row] == 0) continue;
                foreach (var (period, cents) in Indicators.Spread(care, grid, row))
                    foreach (var area in grid.AreasOf(care, row))
                        if (grid.Areas[area].Level >= AreaLevel.Municipality)
                            CollectionsMarshal.GetValueRefOrAddDefault(child, grid.Index(area, 0, period), out _) += cents;
            }
            foreach (var (cell, cents) in child)
                if (cents > 0) (CollectionsMarshal.GetValueRefOrAddDefault(cells, cell, out _) ??= []).Add(cents);
        }
        return cells;
    }
}
