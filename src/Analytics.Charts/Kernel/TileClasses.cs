namespace Analytics.Charts.Kernel;

/// <summary>Five classes with about equally many values each; fewer when there are fewer different values.</summary>
sealed class TileClasses
{
    const int Count = 5;

    public TileClasses(IEnumerable<double?> values)
    {
        var sorted = values.OfType<double>().Order().ToList();
        var distinct = sorted.Distinct().ToList();
        Decimals = Domain.Nice(sorted.Select(value => (double?)value)).ValueDecimals;
        if (distinct.Count <= Count)
        {
            Bounds = distinct.ConvertAll(value => (value, value));
            return;
        }
        // Equal values belong to one class, so a class begins where a new value does.
        var first = 0;
        var classes = new SortedDictionary<int, (double From, double To)>();
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i > 0 && sorted[i] > sorted[i - 1]) first = i;
            var at = (int)((long)first * Count / sorted.Count);
            classes[at] = (classes.TryGetValue(at, out var bound) ? bound.From : sorted[i], sorted[i]);
        }
        Bounds = [.. classes.Values];
    }

    public int Decimals { get; }

    /// <summary>The lowest and the highest value that is shown in each class, both included.</summary>
    public IReadOnlyList<(double From, double To)> Bounds { get; }

    public int Of(double value)
    {
        for (var i = 0; i < Bounds.Count; i++)
            if (value <= Bounds[i].To) return i;
        return Bounds.Count - 1;
    }

    /// <summary>Few classes are spread over the whole range of the colour.</summary>
    public Paint Paint(int index) =>
        Palette.Classes[Bounds.Count < 2 ? 2 : index * (Palette.Classes.Count - 1) / (Bounds.Count - 1)];
}
