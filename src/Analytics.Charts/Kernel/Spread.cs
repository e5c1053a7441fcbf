namespace Analytics.Charts.Kernel;

/// <summary>Places labels as near as possible to where they belong, without one lying over another.</summary>
static class Spread
{
    /// <summary>
    /// Positions in the given order, at least their own size apart, with the smallest weighted sum of squared shifts.
    /// </summary>
    /// <remarks>
    /// Taking the sizes off makes it isotonic regression, which pooling adjacent violators solves: Barlow, Bartholomew,
    /// Bremner and Brunk, "Statistical Inference under Order Restrictions" (1972).
    /// </remarks>
    /// <param name="wanted">Where each middle would be best.</param>
    /// <param name="sizes">The room of each; half of it on both sides of its middle.</param>
    /// <param name="weights">How firmly each wants its place; alike when left out.</param>
    public static double[] Apart(
        IReadOnlyList<double> wanted, IReadOnlyList<double> sizes, IReadOnlyList<double>? weights = null)
    {
        var offsets = new double[wanted.Count];
        for (var i = 1; i < wanted.Count; i++) offsets[i] = offsets[i - 1] + (sizes[i - 1] + sizes[i]) / 2;

        var blocks = new Stack<(double Sum, double Weight, int Count)>();
        for (var i = 0; i < wanted.Count; i++)
        {
            var weight = weights?[i] ?? 1;
            var block = (Sum: (wanted[i] - offsets[i]) * weight, Weight: weight, Count: 1);
            while (blocks.TryPeek(out var before) && before.Sum / before.Weight >= block.Sum / block.Weight)
            {
                blocks.Pop();
                block = (block.Sum + before.Sum, block.Weight + before.Weight, block.Count + before.Count);
            }
            blocks.Push(block);
        }

        for (var i = wanted.Count - 1; blocks.TryPop(out var block);)
            for (var count = block.Count; count > 0; count--, i--) offsets[i] += block.Sum / block.Weight;
        return offsets;
    }

    /// <summary>The same, for labels in any order, kept between two bounds as far as they fit.</summary>
    public static double[] Between(IReadOnlyList<double> wanted, double size, double from, double to)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ThenBy(i => i).ToArray();
        var at = Apart([.. order.Select(i => wanted[i])], [.. order.Select(_ => size)]);
        for (var i = at.Length - 1; i >= 0; i--) at[i] = Math.Min(at[i], to - (at.Length - 1 - i) * size);
        for (var i = 0; i < at.Length; i++) at[i] = Math.Max(at[i], from + i * size);
        var result = new double[wanted.Count];
        for (var i = 0; i < at.Length; i++) result[order[i]] = at[i];
        return result;
    }
}
