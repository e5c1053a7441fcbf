namespace Analytics.Statistics;

/// <summary>Amounts per origin as they grew; the origins are in order, and the later have grown for a shorter
/// time.</summary>
readonly struct DelayTriangle
{
    readonly IReadOnlyList<IReadOnlyList<double>> rows;

    /// <exception cref="ArgumentException">A row that is empty or longer than the one before it, or an amount that
    /// is negative or not finite.</exception>
    public DelayTriangle(IReadOnlyList<IReadOnlyList<double>> cumulative, string parameter)
    {
        rows = cumulative;
        for (var origin = 0; origin < rows.Count; origin++)
        {
            if (rows[origin].Count == 0 || (origin > 0 && rows[origin].Count > rows[origin - 1].Count))
                throw new ArgumentException($"Origin {origin} is empty or longer than the one before", parameter);
            if (rows[origin].Any(amount => !(amount >= 0 && double.IsFinite(amount))))
                throw new ArgumentException($"Negative or not finite in origin {origin}", parameter);
        }
    }

    public int Origins => rows.Count;

    public int Developments => rows.Count == 0 ? 0 : rows[0].Count;

    public IReadOnlyList<double> this[int origin] => rows[origin];

    /// <summary>Origins that are seen in this development period and the next; the first ones.</summary>
    public int SeenAfter(int development)
    {
        var seen = 0;
        while (seen < rows.Count && rows[seen].Count > development + 1) seen++;
        return seen;
    }

    /// <summary>Sum over those origins in that development period.</summary>
    public double Base(int development)
    {
        var sum = 0.0;
        for (var origin = 0; origin < SeenAfter(development); origin++) sum += rows[origin][development];
        return sum;
    }

    /// <summary>Growth from each development period to the next; null when one cannot be determined.</summary>
    public double[]? Factors()
    {
        var factors = new double[Math.Max(0, Developments - 1)];
        for (var development = 0; development < factors.Length; development++)
        {
            var (before, after) = (Base(development), 0.0);
            for (var origin = 0; origin < SeenAfter(development); origin++) after += rows[origin][development + 1];
            factors[development] = after / before;
            if (!(before > 0 && after > 0)) return null;
        }

        return factors;
    }
}
