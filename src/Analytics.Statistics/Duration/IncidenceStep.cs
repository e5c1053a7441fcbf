namespace Analytics.Statistics;

/// <summary>Shares that have ended in each way, from one time up to the next step.</summary>
/// <param name="Time">In the unit of the given times.</param>
/// <param name="AtRisk">Those that lasted up to this time and were still watched.</param>
/// <param name="Lasting">Share that has not ended in any way.</param>
/// <param name="Ends">Per way of ending, the share that has ended so.</param>
public sealed record IncidenceStep(double Time, int AtRisk, double Lasting, IReadOnlyList<Incidence> Ends);

/// <summary>A share that has ended in one way.</summary>
/// <param name="Share">Between 0 and 1.</param>
/// <param name="StandardError">Of the share.</param>
/// <param name="Lower">Lower bound of the 95% interval; null where the share is 0 or 1.</param>
/// <param name="Upper">Upper bound of the 95% interval; null where the share is 0 or 1.</param>
public readonly record struct Incidence(double Share, double StandardError, double? Lower, double? Upper);
