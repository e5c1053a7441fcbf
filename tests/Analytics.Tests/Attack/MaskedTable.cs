using Analytics.Attack;

namespace Analytics.Tests.Attack;

/// <summary>A table of which the margins are exact and some cells masked.</summary>
static class MaskedTable
{
    /// <returns>The bounds of the masked cells, in their order.</returns>
    public static IReadOnlyList<Interval> Bounds(double[,] table, params (int Row, int Column)[] masked) =>
        Analytics.Attack.Bounds.Of(System(table, masked));

    /// <summary>A variable per masked cell, a relation per row and column.</summary>
    public static LinearSystem System(double[,] table, params (int Row, int Column)[] masked)
    {
        var system = new LinearSystem();
        foreach (var (row, column) in masked) system.Add($"{row}/{column}", 0, double.PositiveInfinity);
        foreach (var line in masked.Index().GroupBy(cell => cell.Item.Row)) Relate($"row {line.Key}", line);
        foreach (var line in masked.Index().GroupBy(cell => cell.Item.Column)) Relate($"column {line.Key}", line);
        return system;

        void Relate(string name, IEnumerable<(int Index, (int Row, int Column) Cell)> line) => system.Equal(
            name, line.Sum(one => table[one.Cell.Row, one.Cell.Column]), [.. line.Select(one => new Term(one.Index, 1))]);
    }
}
