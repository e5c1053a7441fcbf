using MathNet.Numerics.Distributions;

namespace Analytics.Statistics;

/// <summary>Draws futures in which persons move by chance, with rates that are drawn as well.</summary>
/// <remarks>What is drawn, and why, at <see cref="StockAndFlow"/>, which it is checked through.</remarks>
static class StockFutures
{
    /// <summary>Added to the moves that were seen, where any were: what a few moves leave open.</summary>
    const double Prior = 0.5;

    /// <summary>A binomial with this variance is drawn as a normal one: person by person would take long.</summary>
    const double AlmostNormal = 100;

    /// <returns>Per future the numbers by period and state.</returns>
    public static int[][,] Draw(
        IReadOnlyList<int> stock, IReadOnlyList<IReadOnlyList<int>> moves, IReadOnlyList<IReadOnlyList<int>> inflows,
        int horizon, int futures, Random random)
    {
        var drawn = new int[futures][,];
        for (var f = 0; f < futures; f++)
        {
            double[][] rates = [.. moves.Select(own => Rates(own, random))];
            drawn[f] = new int[horizon, stock.Count];
            int[] now = [.. stock];
            for (var t = 0; t < horizon; t++)
            {
                int[] next = [.. inflows[random.Next(inflows.Count)]];
                for (var a = 0; a < now.Length; a++) Move(now[a], rates[a], next, random);
                for (var a = 0; a < next.Length; a++) drawn[f][t, a] = next[a];
                now = next;
            }
        }

        return drawn;
    }

    /// <summary>Rates that may as well have been; those that were never seen stay 0.</summary>
    static double[] Rates(IReadOnlyList<int> moves, Random random)
    {
        double[] weights = [.. moves.Select(seen => seen > 0 ? Gamma.Sample(random, seen + Prior, 1) : 0)];
        var sum = weights.Sum();
        return sum > 0 ? [.. weights.Select(weight => weight / sum)] : weights;
    }

    /// <summary>Everyone moves by chance; the last rate is to outside.</summary>
    static void Move(int persons, double[] rates, int[] next, Random random)
    {
        var left = 1.0;
        for (var b = 0; b < next.Length && persons > 0 && left > 0; b++)
        {
            if (rates[b] == 0) continue;
            var moved = Moved(persons, Math.Min(1, rates[b] / left), random);
            next[b] += moved;
            persons -= moved;
            left -= rates[b];
        }
    }

    static int Moved(int persons, double rate, Random random)
    {
        var variance = persons * rate * (1 - rate);
        if (variance < AlmostNormal) return Binomial.Sample(random, rate, persons);
        return (int)Math.Clamp(Math.Round(Normal.Sample(random, persons * rate, Math.Sqrt(variance))), 0, persons);
    }
}
