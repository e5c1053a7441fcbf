namespace Analytics.Charts.Kernel;

/// <summary>Where each tile goes, and the name of each group.</summary>
sealed record TileLayout(
    double Size, double Height, IReadOnlyList<(double X, double Y)> Places,
    IReadOnlyList<(string Name, double X, double Y, double Width)> Names)
{
    const double Gap = 3, NameHeight = 20, Smallest = 44;

    /// <summary>By row and column where a tile stays large enough to read; otherwise per group.</summary>
    public static TileLayout Of(IReadOnlyList<Tile> tiles, double width)
    {
        var left = tiles.Min(tile => tile.Column);
        var columns = tiles.Max(tile => tile.Column) - left + 1.0;
        var rows = tiles.Max(tile => tile.Row) - tiles.Min(tile => tile.Row) + 1.0;
        var size = Math.Min((width - (columns - 1) * Gap) / columns, 80);
        return size >= Smallest && rows <= 60 ? OnMap(tiles, left, size) : PerGroup(tiles, width);
    }

    /// <summary>The lines between neighbours of different groups, where no name keeps them apart.</summary>
    public IEnumerable<(double X1, double Y1, double X2, double Y2)> Borders(IReadOnlyList<Tile> tiles)
    {
        var at = new Dictionary<(int, int), string>();
        (int, int) Key(double x, double y) => ((int)Math.Round(x), (int)Math.Round(y));
        for (var i = 0; i < tiles.Count; i++) at[Key(Places[i].X, Places[i].Y)] = tiles[i].Group;
        for (var i = 0; i < tiles.Count; i++)
        {
            var (x, y) = Places[i];
            var (right, below) = (x + Size + Gap, y + Size + Gap);
            if (at.TryGetValue(Key(right, y), out var beside) && beside != tiles[i].Group)
                yield return (right - Gap / 2, y, right - Gap / 2, y + Size);
            if (at.TryGetValue(Key(x, below), out var under) && under != tiles[i].Group)
                yield return (x, below - Gap / 2, x + Size, below - Gap / 2);
        }
    }

    static TileLayout OnMap(IReadOnlyList<Tile> tiles, int left, double size)
    {
        var first = tiles.GroupBy(tile => tile.Group)
            .Select(group => group.OrderBy(tile => tile.Row).ThenBy(tile => tile.Column).First()).ToList();
        var tops = new Dictionary<int, double>();
        var y = 0.0;
        for (var row = tiles.Min(tile => tile.Row); row <= tiles.Max(tile => tile.Row); row++)
        {
            if (first.Any(tile => tile.Row == row)) y += NameHeight;
            tops[row] = y;
            y += size + Gap;
        }
        double X(int column) => (column - left) * (size + Gap);
        return new(size, y, [.. tiles.Select(tile => (X(tile.Column), tops[tile.Row]))],
            [.. first.Select(tile =>
                (tile.Group, X(tile.Column), tops[tile.Row] - 6, NameWidth(tiles, first, tile, size)))]);
    }

    /// <summary>A group's name may run on to the next name in the same row, or to the edge.</summary>
    static double NameWidth(IReadOnlyList<Tile> tiles, List<Tile> first, Tile tile, double size)
    {
        var next = first.Where(other => other.Row == tile.Row && other.Column > tile.Column)
            .Select(other => other.Column)
            .DefaultIfEmpty(Math.Max(tiles.Max(other => other.Column) + 1, tile.Column + 1)).Min();
        return (next - tile.Column) * (size + Gap) - Gap;
    }

    static TileLayout PerGroup(IReadOnlyList<Tile> tiles, double width)
    {
        var columns = Math.Max(1, Math.Floor((width + Gap) / (62 + Gap)));
        var size = Math.Min((width - (columns - 1) * Gap) / columns, 72);
        var places = new (double X, double Y)[tiles.Count];
        var names = new List<(string, double, double, double)>();
        var y = 0.0;
        foreach (var group in Enumerable.Range(0, tiles.Count).GroupBy(i => tiles[i].Group))
        {
            names.Add((group.Key, 0, y + NameHeight - 6, width));
            y += NameHeight;
            var order = group.OrderBy(i => tiles[i].Row).ThenBy(i => tiles[i].Column).ToList();
            for (var i = 0; i < order.Count; i++)
                places[order[i]] = (i % columns * (size + Gap), y + Math.Floor(i / columns) * (size + Gap));
            y += Math.Ceiling(order.Count / columns) * (size + Gap) + 6;
        }
        return new(size, y, places, names);
    }
}
