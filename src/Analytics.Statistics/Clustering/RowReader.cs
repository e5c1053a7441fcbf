using System.Numerics;

namespace Analytics.Statistics;

/// <summary>Gives whole rows of a distance matrix that are asked for in order, some at a time.</summary>
/// <remarks>The matrix keeps half of each row. The other half lies spread; together rows are cheap to collect.</remarks>
sealed class RowReader(DistanceMatrix distances)
{
    /// <summary>Rows that are collected together.</summary>
    public const int Block = 64;

    readonly double[] rows = new double[Block * distances.Count + Vector<double>.Count];
    int first = -Block;

    /// <summary>The distances from one object to all; valid until the next call. A register may be loaded past its end.
    /// </summary>
    public ReadOnlySpan<double> Row(int row)
    {
        if (row < first || row >= first + Block)
        {
            first = row / Block * Block;
            distances.CopyRows(first, Math.Min(Block, distances.Count - first), rows);
        }

        return rows.AsSpan((row - first) * distances.Count, distances.Count);
    }
}
