using MathNet.Numerics;

namespace Analytics.Statistics;

/// <summary>A count with a given mean and variance.</summary>
/// <remarks>
/// P(count ≤ k) = I(r/(r + mean); r, k + 1), r = mean²/(variance - mean), I the regularised incomplete beta
/// function; Poisson when the variance is the mean. Checked through <see cref="CountNowcast"/> against R's qnbinom
/// and qpois.
/// </remarks>
static class NegativeBinomial
{
    const double AlmostPoisson = 1e-9;

    /// <summary>The smallest count that is not exceeded with at least this probability.</summary>
    public static double Quantile(double mean, double variance, double probability)
    {
        double low = -1, high = 1; // Not exceeded: too seldom at low, often enough at high.
        while (NotExceeded(high) < probability) (low, high) = (high, 2 * high);
        while (high - low > 1)
        {
            var middle = Math.Floor((low + high) / 2);
            if (NotExceeded(middle) < probability) low = middle;
            else high = middle;
        }

        return high;

        double NotExceeded(double k)
        {
            var beyond = variance - mean;
            if (beyond <= AlmostPoisson * mean) return SpecialFunctions.GammaUpperRegularized(k + 1, mean);
            var r = mean * mean / beyond;
            return SpecialFunctions.BetaRegularized(r, k + 1, r / (r + mean));
        }
    }
}
