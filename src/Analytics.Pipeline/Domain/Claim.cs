namespace Analytics.Pipeline.Domain;

/// <summary>
/// Care billed on one allocation in one calendar month (declaratie), as one valid row of an extract says it. Several
/// rows of the same allocation and month add up. Which child it is follows from the allocation.
/// </summary>
/// <param name="Line">The line in the file as a spreadsheet shows it: the first line is 1.</param>
/// <param name="Number">Of the allocation (toewijzingnummer), unique per municipality.</param>
/// <param name="Month">First day of the month in which care was given.</param>
/// <param name="Volume">In <paramref name="Unit"/>; negative for a credit.</param>
/// <param name="Unit">iJw code WJ756.</param>
/// <param name="AmountCents">Negative for a credit.</param>
public sealed record Claim(
    int Line, long Number, DateOnly Month, string? Provider, string? Category, string? Product, int? Volume,
    string? Unit, long AmountCents);
