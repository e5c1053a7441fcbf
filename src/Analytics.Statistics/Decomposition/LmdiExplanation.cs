namespace Analytics.Statistics;

/// <summary>One group, such as a form of care at a provider, in two periods.</summary>
/// <param name="Before">Its amount in the first period, in whole units such as cents, at least 0.</param>
/// <param name="After">Its amount in the second period.</param>
/// <param name="FactorsBefore">What the amount is the product of, in the first period.</param>
/// <param name="FactorsAfter">The same factors in the second period.</param>
public sealed record LmdiGroup(
    long Before, long After, IReadOnlyList<double> FactorsBefore, IReadOnlyList<double> FactorsAfter);

/// <summary>A change explained without a remainder.</summary>
/// <param name="Change">Of the total, in whole units.</param>
/// <param name="Factors">Per factor its part; they add up to the change exactly.</param>
/// <param name="Groups">Per group and factor its part; they add up to the group's own change exactly.</param>
public sealed record LmdiExplanation(
    long Change, IReadOnlyList<long> Factors, IReadOnlyList<IReadOnlyList<long>> Groups);
