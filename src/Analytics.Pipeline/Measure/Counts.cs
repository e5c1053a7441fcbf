namespace Analytics.Pipeline.Measure;

/// <summary>What an indicator counted, per cell of a <see cref="Grid"/>.</summary>
/// <param name="Numerator">Children, starts or cents.</param>
/// <param name="Denominator">What they are a share of; null when that is the youths who live there.</param>
/// <param name="Products">How the counts of quarters vary together, where children stay from one to the next.</param>
/// <param name="Medians">A value of the cell's own (days), where the indicator is not a ratio.</param>
public sealed record Counts(long[] Numerator, long[]? Denominator = null, Median[]? Medians = null,
    ChildProducts? Products = null);

/// <summary>A median time with its 95 % interval, in days; null where it is not determined.</summary>
public readonly record struct Median(double? Days, double? Low, double? High);

/// <summary>Counts children once per cell: rows come child by child, so the last child seen there is enough.</summary>
public sealed class ChildCounter(Grid grid)
{
    readonly int[] last = Fresh(grid.Size);

    public long[] Children { get; } = new long[grid.Size];

    /// <summary>Counts the child in the form's cell and in that of all forms.</summary>
    public void Add(int area, int form, int period, int youth)
    {
        Once(grid.Index(area, 0, period), youth);
        Once(grid.Index(area, form, period), youth);
    }

    void Once(int cell, int youth)
    {
        if (last[cell] == youth) return;
        last[cell] = youth;
        Children[cell]++;
    }

    static int[] Fresh(int size)
    {
        var none = new int[size];
        Array.Fill(none, -1);
        return none;
    }
}
