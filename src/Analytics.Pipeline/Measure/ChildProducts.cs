namespace Analytics.Pipeline.Measure;

/// <summary>
/// Per area and form, for every pair of quarters, the sum over children of the product of what each contributes in the
/// one and in the other. A child in care stays for several quarters, so counts of quarters vary together; without
/// this a
/// trend would call chance a change.
/// </summary>
public sealed class ChildProducts(Grid grid)
{
    readonly float[]?[] products = new float[]?[grid.Areas.Count * Lanes.Forms];
    readonly Dictionary<int, double[]> child = [];
    readonly Stack<double[]> spare = [];

    /// <summary>The child counts in that quarter, however often this is said.</summary>
    public void Count(int area, int form, int quarter) => Of(area, 0)[quarter] = Of(area, form)[quarter] = 1;

    /// <summary>The child brings this much more in that quarter.</summary>
    public void Add(int area, int form, int quarter, double amount)
    {
        Of(area, 0)[quarter] += amount;
        Of(area, form)[quarter] += amount;
    }

    /// <summary>All of a child was said; the next one begins.</summary>
    public void EndChild()
    {
        foreach (var (series, amounts) in child)
        {
            var sums = products[series] ??= new float[grid.Quarters * (grid.Quarters + 1) / 2];
            for (var later = 0; later < amounts.Length; later++)
            {
                if (amounts[later] == 0) continue;
                for (var earlier = 0; earlier <= later; earlier++)
                    sums[later * (later + 1) / 2 + earlier] += (float)(amounts[later] * amounts[earlier]);
            }
            Array.Clear(amounts);
            spare.Push(amounts);
        }
        child.Clear();
    }

    /// <summary>Quarters × quarters; null when nobody was there.</summary>
    public double[,]? Matrix(int area, int form)
    {
        if (products[area * Lanes.Forms + form] is not { } sums) return null;
        var matrix = new double[grid.Quarters, grid.Quarters];
        for (var later = 0; later < grid.Quarters; later++)
            for (var earlier = 0; earlier <= later; earlier++)
                matrix[later, earlier] = matrix[earlier, later] = sums[later * (later + 1) / 2 + earlier];
        return matrix;
    }

    double[] Of(int area, int form)
    {
        var series = area * Lanes.Forms + form;
        if (!child.TryGetValue(series, out var amounts))
            child[series] = amounts = spare.Count > 0 ? spare.Pop() : new double[grid.Quarters];
        return amounts;
    }
}
