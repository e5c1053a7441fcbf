using MathNet.Numerics.LinearAlgebra;

namespace Analytics.Statistics;

/// <summary>Expected counts by origin and delay, and how well their levels are known.</summary>
/// <remarks>Formulas at <see cref="CountNowcast"/>, which it is checked through. A level of an origin without
/// counts, and one of a delay without counts, is 0 and takes no part.</remarks>
sealed class NowcastGrid
{
    readonly DelayTriangle triangle;
    readonly double[,] expected;
    readonly int[] originLevel, delayLevel;
    readonly int levels;

    public NowcastGrid(DelayTriangle triangle, double[] factors)
    {
        this.triangle = triangle;
        var delays = triangle.Developments;
        var share = new double[delays]; // Of the final count, reported up to and with each delay.
        share[^1] = 1;
        for (var k = delays - 2; k >= 0; k--) share[k] = share[k + 1] / factors[k];

        expected = new double[triangle.Origins, delays];
        (originLevel, delayLevel) = (new int[triangle.Origins], new int[delays]);
        for (var origin = 0; origin < triangle.Origins; origin++)
        {
            var ultimate = triangle[origin][^1] / share[triangle[origin].Count - 1];
            for (var delay = 0; delay < delays; delay++)
                expected[origin, delay] = ultimate * (share[delay] - (delay > 0 ? share[delay - 1] : 0));
            originLevel[origin] = ultimate > 0 ? levels++ : -1;
        }

        // The first delay has no level of its own: those of the origins are in its unit.
        delayLevel[0] = -1;
        for (var delay = 1; delay < delays; delay++) delayLevel[delay] = factors[delay - 1] > 1 ? levels++ : -1;
    }

    /// <summary>Expected still to come of an origin.</summary>
    public double Outstanding(int origin)
    {
        var sum = 0.0;
        for (var delay = triangle[origin].Count; delay < delayLevel.Length; delay++) sum += expected[origin, delay];
        return sum;
    }

    /// <summary>Σ (count - expected)²/expected over the degrees of freedom; 1 without any.</summary>
    public double PearsonDispersion()
    {
        var (sum, cells) = (0.0, 0);
        for (var origin = 0; origin < triangle.Origins; origin++)
            for (var delay = 0; delay < triangle[origin].Count; delay++)
            {
                var mean = expected[origin, delay];
                if (mean <= 0) continue;
                var apart = triangle[origin][delay] - (delay > 0 ? triangle[origin][delay - 1] : 0) - mean;
                (sum, cells) = (sum + apart * apart / mean, cells + 1);
            }

        return cells > levels ? sum / (cells - levels) : 1;
    }

    /// <summary>Σ expected·xx' over what is seen.</summary>
    public Matrix<double> Information()
    {
        var information = Matrix<double>.Build.Dense(levels, levels);
        for (var origin = 0; origin < triangle.Origins; origin++)
            for (var delay = 0; delay < triangle[origin].Count; delay++)
            {
                var (mean, a, b) = (expected[origin, delay], originLevel[origin], delayLevel[delay]);
                if (mean <= 0) continue;
                information[a, a] += mean;
                if (b < 0) continue;
                information[b, b] += mean;
                information[a, b] += mean;
                information[b, a] += mean;
            }

        return information;
    }

    /// <summary>Σ expected·x over what is still to come of an origin.</summary>
    public Vector<double> Gradient(int origin)
    {
        var gradient = Vector<double>.Build.Dense(levels);
        for (var delay = triangle[origin].Count; delay < delayLevel.Length; delay++)
        {
            if (delayLevel[delay] < 0) continue;
            gradient[originLevel[origin]] += expected[origin, delay];
            gradient[delayLevel[delay]] += expected[origin, delay];
        }

        return gradient;
    }
}
