namespace Analytics.Pipeline.Validate;

/// <summary>The months of the claims of a delivery that counts.</summary>
/// <param name="Period">That the delivery is of; one of the same period would replace it.</param>
public sealed record ClaimedMonths(string Period, IReadOnlySet<DateOnly> Months);
