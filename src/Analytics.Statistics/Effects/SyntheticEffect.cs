namespace Analytics.Statistics;

/// <summary>What an action changed, in the unit of the outcome, as far as the comparison tells.</summary>
/// <param name="Effect">Average over the treated areas and the periods from the start.</param>
/// <param name="AreaWeights">Per area its part in the comparison, adding up to 1 over the areas without the action;
/// 0 for treated ones.</param>
/// <param name="PeriodWeights">Per period before the start its part in the comparison, adding up to 1; all 0 where
/// the method compares levels and not changes.</param>
/// <param name="Placebos">The effect found when as many areas without the action are taken for treated ones: what
/// chance gives. Empty when there are too few.</param>
/// <param name="PlaceboError">Standard error by those placebos; null with fewer than two.</param>
/// <param name="JackknifeError">Standard error by leaving out one area at a time; null for one treated area.</param>
/// <param name="PValue">Share of the placebos and the effect itself that are as far from 0; null without
/// placebos.</param>
public sealed record SyntheticEffect(
    double Effect, IReadOnlyList<double> AreaWeights, IReadOnlyList<double> PeriodWeights,
    IReadOnlyList<double> Placebos, double? PlaceboError, double? JackknifeError, double? PValue);
