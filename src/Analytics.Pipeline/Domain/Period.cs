namespace Analytics.Pipeline.Domain;

/// <summary>
/// Days from <see cref="From"/> up to but not including <see cref="Until"/>. Half-open, so that two periods that touch
/// share no day and a length is a subtraction. No end (null) means that it still runs.
/// </summary>
public readonly record struct Period(DateOnly From, DateOnly? Until)
{
    /// <summary>
    /// The only place where an included last day (einddatum) becomes the first day after it.
    /// 31 December 9999 is how some suites write "no end".
    /// </summary>
    public static Period FromInclusive(DateOnly from, DateOnly? last) =>
        new(from, last is null || last.Value.Year >= OpenEndYear ? null : last.Value.AddDays(1));

    /// <summary>A year from which an end date means "open": suites write 31-12-2999 or 31-12-9999.</summary>
    public const int OpenEndYear = 2900;

    /// <summary>Length in days; null while it still runs.</summary>
    public int? Days => Until?.DayNumber - From.DayNumber;
}
