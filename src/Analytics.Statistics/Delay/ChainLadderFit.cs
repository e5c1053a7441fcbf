namespace Analytics.Statistics;

/// <summary>What is still to come in, by origin and in total.</summary>
/// <param name="Factors">From each development period to the next: the growth of what was reported.</param>
/// <param name="Origins">In the given order; null for an origin of which nothing came in yet.</param>
/// <param name="Reserve">Still to come of all origins together; null when an origin is.</param>
/// <param name="StandardError">Of that total, including what chance will do; null when an origin is.</param>
public sealed record ChainLadderFit(
    IReadOnlyList<double> Factors, IReadOnlyList<OriginEstimate?> Origins, double? Reserve, double? StandardError);

/// <summary>One origin, such as a quarter in which care was given.</summary>
/// <param name="Latest">Come in so far.</param>
/// <param name="Ultimate">What it will come to.</param>
/// <param name="StandardError">Of the difference; 0 when all is in.</param>
public readonly record struct OriginEstimate(double Latest, double Ultimate, double StandardError)
{
    /// <summary>Still to come in; below 0 when more is expected to be taken back.</summary>
    public double Reserve => Ultimate - Latest;
}
