using MathNet.Numerics;

namespace Analytics.Statistics;

/// <summary>Student's t distribution, as far as the trends need it, fast for many series of the same length.</summary>
/// <remarks>
/// The tail is the regularised incomplete beta function: P(|T| > t) = I(ν/(ν+t²); ν/2, 1/2). The quantile solves it
/// by bisection and is kept per number of degrees of freedom. Checked through <see cref="PoissonTrend"/> against R's
/// qt and pt.
/// </remarks>
static class StudentT
{
    static readonly double[] Kept = new double[256];

    /// <summary>P(|T| > |t|), between 0 and 1.</summary>
    public static double TwoSidedP(double t, double degreesOfFreedom) =>
        SpecialFunctions.BetaRegularized(degreesOfFreedom / 2.0, 0.5, degreesOfFreedom / (degreesOfFreedom + t * t));

    /// <summary>The t that is exceeded with probability 2.5%: the half width of a 95% interval.</summary>
    public static double Quantile975(int degreesOfFreedom)
    {
        if (degreesOfFreedom >= Kept.Length) return Solve(degreesOfFreedom);
        var kept = Volatile.Read(ref Kept[degreesOfFreedom]);
        if (kept > 0) return kept;

        kept = Solve(degreesOfFreedom);
        Volatile.Write(ref Kept[degreesOfFreedom], kept); // Two threads may both solve it, and find the same.
        return kept;
    }

    /// <summary>The same for a number of degrees of freedom that need not be whole, at least 1.</summary>
    public static double Quantile975(double degreesOfFreedom) => Solve(degreesOfFreedom);

    static double Solve(double degreesOfFreedom)
    {
        double low = 1, high = 16; // 12.7 for one degree of freedom, 1.96 for many.
        while (true)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high) return middle; // No number left between them.
            if (TwoSidedP(middle, degreesOfFreedom) > 0.05) low = middle;
            else high = middle;
        }
    }
}
