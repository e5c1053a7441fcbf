namespace Analytics.Samples;

/// <summary>
/// Powers by plain arithmetic. Those of the platform may differ in the last bit from one machine to the next, and one
/// bit is enough to move a date.
/// </summary>
static class Portable
{
    const double Ln2 = 0.69314718055994530942;

    public static double Exp(double x)
    {
        var halvings = (int)Math.Floor(x / Ln2 + 0.5);
        var rest = x - halvings * Ln2;
        double term = 1, sum = 1;
        for (var i = 1; i <= 16; i++) sum += term *= rest / i;
        return Math.ScaleB(sum, halvings);
    }

    /// <summary>A ratio per year, compounded per whole year and straight in between.</summary>
    public static double Compound(double ratio, double years)
    {
        if (years <= 0) return 1;
        var whole = (int)years;
        var result = 1 + (ratio - 1) * (years - whole);
        for (var i = 0; i < whole; i++) result *= ratio;
        return result;
    }
}
