namespace Analytics.Statistics;

/// <summary>Refuses values that are no number, so that no result is one.</summary>
static class Finite
{
    /// <summary>The value, or null for a gap.</summary>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static double? OrGap(double? value, string parameter) => value is { } number && !double.IsFinite(number)
        ? throw new ArgumentException("Contains a value that is not finite", parameter)
        : value;
}
