namespace Analytics.Statistics;

/// <summary>Which share of an amount the persons with least have.</summary>
/// <param name="Shares">At i the share of the i persons with least, from 0 to 1; one more than there are
/// persons.</param>
/// <param name="Gini">0 when all have the same, near 1 when one has everything.</param>
public sealed record LorenzCurve(IReadOnlyList<double> Shares, double Gini)
{
    /// <summary>The share of the amount that the given share of persons with most has, both 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A share outside 0 to 1.</exception>
    public double Top(double persons)
    {
        if (!(persons >= 0 && persons <= 1)) throw new ArgumentOutOfRangeException(nameof(persons), "must be 0 to 1");
        var place = (1 - persons) * (Shares.Count - 1);
        var below = Math.Min((int)place, Shares.Count - 2);
        return 1 - (Shares[below] + (place - below) * (Shares[below + 1] - Shares[below]));
    }
}
