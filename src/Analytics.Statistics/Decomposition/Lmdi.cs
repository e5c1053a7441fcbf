namespace Analytics.Statistics;

/// <summary>
/// Why did an amount change: more persons, longer, more intensive, at another price, or another mix? Splits the
/// change into its factors, without a remainder.
/// </summary>
/// <remarks>
/// <para>Every group's amount V is a product of factors x_1·x_2·…:</para>
/// <code>
/// part_k = L(V₁, V₀) · ln(x_k₁ / x_k₀),   L(a, b) = (a - b) / ln(a/b), a when both are equal
/// </code>
/// <para>The parts of a group add up to its change, since the logarithms of the factors add up to that of V. Chosen
/// over changing one factor at a time, whose answer hangs on the order, and over methods that leave a remainder. For
/// the mix take as factors the total number, the group's share of it, and the rest. A group that is new, or gone,
/// has no factor to compare: its change belongs to the factors that are 0 on that side, in equal parts (the limit of
/// the formula); the other factors of that side are not looked at. Parts are rounded to whole units by the largest
/// remainders, so that they still add up.</para>
/// <para>Source: B.W. Ang, Energy Policy 33 (2005) 867-871, additive LMDI-I; B.W. Ang and N. Liu, Energy Policy 35
/// (2007) 238-246 (zeros). Checked against the formula in R 4.2.2, to the unit.</para>
/// </remarks>
public static class Lmdi
{
    /// <summary>Amounts are whole and factors are not: how far their product may be from the amount,
    /// relatively.</summary>
    const double Rounding = 1e-6;

    /// <summary>Growth below which the difference of two amounts has lost too many digits.</summary>
    const double NearlyNone = 1e-4;

    /// <param name="groups">Each with its amounts and the same factors, in the same order.</param>
    /// <returns>The parts, or null without any group.</returns>
    /// <exception cref="ArgumentException">No factors, or other factors than the first group has; an amount or
    /// factor that is negative or not finite; or factors whose product is not the amount.</exception>
    public static LmdiExplanation? Of(IReadOnlyList<LmdiGroup> groups)
    {
        if (groups.Count == 0) return null;
        var factors = groups[0].FactorsBefore.Count;
        if (factors == 0) throw new ArgumentException("Without factors", nameof(groups));
        foreach (var group in groups)
        {
            if (group.FactorsBefore.Count != factors || group.FactorsAfter.Count != factors)
                throw new ArgumentException("Contains other factors than the first group has", nameof(groups));
            if (!Fits(group.Before, group.FactorsBefore) || !Fits(group.After, group.FactorsAfter))
                throw new ArgumentException("Contains factors whose product is not the amount", nameof(groups));
        }

        long[][] parts = [.. groups.Select(group => LargestRemainder.Round(Parts(group), group.After - group.Before))];
        return new LmdiExplanation(groups.Sum(group => group.After - group.Before),
            [.. Enumerable.Range(0, factors).Select(k => parts.Sum(own => own[k]))], parts);
    }

    static bool Fits(long amount, IReadOnlyList<double> factors)
    {
        if (amount < 0 || factors.Any(factor => !(factor >= 0 && double.IsFinite(factor)))) return false;
        var product = factors.Aggregate(1.0, (all, own) => all * own);
        return Math.Abs(product - amount) <= Math.Max(0.5, Rounding * amount) && (product > 0 == amount > 0);
    }

    static double[] Parts(LmdiGroup group)
    {
        var (before, after) = (group.FactorsBefore, group.FactorsAfter);
        if (group.Before == 0 && group.After == 0) return new double[before.Count];
        if (group.Before == 0 || group.After == 0)
        {
            var side = group.Before == 0 ? before : after;
            var zeros = side.Count(factor => factor == 0);
            return [.. side.Select(factor => factor == 0 ? (double)(group.After - group.Before) / zeros : 0)];
        }

        double[] logs = [.. before.Zip(after, (x0, x1) => Math.Log(x1 / x0))];
        var weight = LogarithmicMean(before.Aggregate(1.0, (all, own) => all * own), logs.Sum());
        return [.. logs.Select(log => weight * log)];
    }

    /// <summary>L of an amount and the same times exp(growth).</summary>
    static double LogarithmicMean(double amount, double growth) => Math.Abs(growth) < NearlyNone
        ? amount * (1 + growth / 2 + growth * growth / 6)
        : amount * (Math.Exp(growth) - 1) / growth;
}
