namespace Analytics.Charts.Kernel;

/// <summary>The values an axis runs over, both ends included, on round steps.</summary>
readonly record struct Domain(double Min, double Max, double Step)
{
    const double Smallest = 1e-200, Largest = 1e200;

    /// <summary>The smallest domain with round ends in which all values fit.</summary>
    /// <param name="values">Values; those that are missing or no number do not count.</param>
    /// <param name="steps">About how many steps the axis has.</param>
    /// <param name="fromZero">Zero is in the domain: rates and counts. Without it, a difference of nothing gets
    /// room.</param>
    public static Domain Nice(IEnumerable<double?> values, int steps = 5, bool fromZero = true)
    {
        double min = fromZero ? 0 : double.MaxValue, max = fromZero ? 0 : double.MinValue;
        foreach (var value in values)
        {
            if (value is not { } v || !double.IsFinite(v)) continue;
            min = Math.Min(min, Math.Clamp(v, -Largest, Largest));
            max = Math.Max(max, Math.Clamp(v, -Largest, Largest));
        }
        if (min > max) return new(0, 1, 1);
        if (max - min < Smallest) (min, max) = Widened(max);
        var step = RoundStep((max - min) / steps);
        return new(Math.Floor(min / step + 1e-9) * step, Math.Ceiling(max / step - 1e-9) * step, step);
    }

    /// <summary>The values that get a line and a label.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            var count = Math.Min(Math.Round((Max - Min) / Step), 50);
            for (var i = 0; i <= count; i++) yield return Snap(Min + i * Step);
        }
    }

    /// <summary>How many decimals a tick needs.</summary>
    public int TickDecimals => Step < 1e-6 ? 8 : (int)Math.Clamp(Math.Ceiling(-Math.Log10(Step) - 1e-9), 0, 8);

    /// <summary>How many decimals a value in this domain deserves: a tenth of a step, no more.</summary>
    public int ValueDecimals => (int)Math.Clamp(1 - Math.Floor(Math.Log10(Step) + 1e-9), 0, 8);

    public Scale Between(double start, double end) => new(Min, Max, start, end);

    /// <summary>Zero is zero, not what rounding left of it.</summary>
    double Snap(double tick) => Math.Abs(tick) < Step / 1e6 ? 0 : tick;

    static (double Min, double Max) Widened(double value) => Math.Abs(value) < Smallest
        ? (0, 1)
        : (value - Math.Abs(value) / 2, value + Math.Abs(value) / 2);

    static double RoundStep(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        var digit = step / power;
        return power * (digit <= 1.0001 ? 1 : digit <= 2.0001 ? 2 : digit <= 2.5001 ? 2.5 : digit <= 5.0001 ? 5 : 10);
    }
}

/// <summary>Values to pixels; what lies outside the domain is put on its edge.</summary>
readonly record struct Scale(double Min, double Max, double Start, double End)
{
    public double this[double value] =>
        Start + (Math.Clamp(double.IsNaN(value) ? Min : value, Min, Max) - Min) / (Max - Min) * (End - Start);
}
