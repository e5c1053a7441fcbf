namespace Analytics.Statistics;

/// <summary>Distances between all pairs of n objects: symmetric, 0 on the diagonal, each pair kept once.</summary>
/// <remarks>
/// Whole distances up to 65,535 units take two bytes a pair (20,000 objects: 0.4 GB), others eight (10,000 objects:
/// 0.4 GB). Nothing is rounded in either.
/// </remarks>
public sealed class DistanceMatrix
{
    readonly double[][]? numbers; // Row i holds the distances to 0 .. i-1.
    readonly ushort[][]? units;
    readonly double unit = 1;

    internal DistanceMatrix(double[][] rows) => numbers = rows;

    internal DistanceMatrix(ushort[][] rows, double unit) => (units, this.unit) = (rows, unit);

    /// <summary>The number of objects.</summary>
    public int Count => numbers?.Length ?? units!.Length;

    /// <summary>The distance between two objects, counted from 0.</summary>
    public double this[int first, int second]
    {
        get
        {
            if (first == second) return 0;
            var (row, column) = first > second ? (first, second) : (second, first);
            return numbers is null ? units![row][column] * unit : numbers[row][column];
        }
    }

    /// <summary>Measures all pairs with a function, which is asked once per pair, the larger number first.</summary>
    /// <exception cref="ArgumentException">A distance that is negative or not finite.</exception>
    public static DistanceMatrix Of(int count, Func<int, int, double> distance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var rows = new double[count][];
        for (var row = 0; row < count; row++)
        {
            rows[row] = new double[row];
            for (var column = 0; column < row; column++)
            {
                rows[row][column] = distance(row, column);
                if (!(rows[row][column] >= 0 && double.IsFinite(rows[row][column])))
                    throw new ArgumentException($"Negative or not finite for {row}, {column}", nameof(distance));
            }
        }

        return new DistanceMatrix(rows);
    }

    /// <summary>The rows as they are kept, and the unit of whole ones.</summary>
    internal (double[][]? Numbers, ushort[][]? Units, double Unit) Stored => (numbers, units, unit);

    /// <summary>The largest distance; 0 for fewer than two objects.</summary>
    internal double Largest() => numbers is not null
        ? numbers.Max(row => row.Length == 0 ? 0 : row.Max())
        : units!.Max(row => row.Length == 0 ? 0 : row.Max() * unit);
}
