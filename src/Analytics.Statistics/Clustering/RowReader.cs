using System.Numerics;

namespace Analytics.Statistics;

/// <summary>Gives whole rows of a distance matrix, fast, for work that reads all of them many times.</summary>
/// <remarks>The matrix keeps the half of each row left of the diagonal; the other half is mirrored here,
/// once.</remarks>
sealed class RowReader
{
    /// <summary>Rows that are mirrored together, so that what is fetched from memory is used whole.</summary>
    const int Block = 64;

    readonly double[][]? numbers;
    readonly double[][]? mirroredNumbers; // Row i holds the distances to i+1 .. n-1.
    readonly ushort[][]? units;
    readonly ushort[][]? mirroredUnits;
    readonly double unit;

    public RowReader(DistanceMatrix distances)
    {
        (numbers, units, unit) = distances.Stored;
        Count = distances.Count;
        mirroredNumbers = numbers is null ? null : Mirror(numbers);
        mirroredUnits = units is null ? null : Mirror(units);
    }

    public int Count { get; }

    /// <summary>Room for a row, padded with zeros to whole registers.</summary>
    public double[] NewRow()
    {
        var lanes = Vector<double>.Count;
        return new double[(Count + lanes - 1) / lanes * lanes];
    }

    /// <summary>Writes the distances from one object to all.</summary>
    public void Read(int row, Span<double> into)
    {
        into[row] = 0;
        if (numbers is not null)
        {
            numbers[row].CopyTo(into);
            mirroredNumbers![row].CopyTo(into[(row + 1)..]);
        }
        else
        {
            Convert(units![row], into);
            Convert(mirroredUnits![row], into[(row + 1)..]);
        }
    }

    void Convert(ReadOnlySpan<ushort> from, Span<double> into)
    {
        into = into[..from.Length];
        for (var i = 0; i < into.Length; i++) into[i] = from[i] * unit;
    }

    static T[][] Mirror<T>(T[][] rows)
    {
        var mirrored = new T[rows.Length][];
        Parallel.For(0, (rows.Length + Block - 1) / Block, block =>
        {
            int first = block * Block, end = Math.Min(rows.Length, first + Block);
            for (var row = first; row < end; row++) mirrored[row] = new T[rows.Length - row - 1];
            for (var other = first + 1; other < rows.Length; other++)
            {
                var from = rows[other];
                for (var row = first; row < Math.Min(end, other); row++) mirrored[row][other - row - 1] = from[row];
            }
        });
        return mirrored;
    }
}
