namespace Analytics.Samples;

/// <summary>
/// The days that an extract is about, both included, as day numbers. An allocation is in it when it is active on at
/// least one of its days. Before the first day a run-up is simulated, so that care is already going on.
/// </summary>
sealed record Window(int FirstYear, int LastYear)
{
    const int RunUpYears = 7;

    public int First { get; } = Day(FirstYear, 1, 1);
    public int Last { get; } = Day(LastYear, 12, 31);
    public int SimulatedFrom => FirstYear - RunUpYears;

    public static Window Six { get; } = new(2019, 2024);
    public static Window Ten { get; } = new(2015, 2024);

    public static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    public static int Year(int day) => DateOnly.FromDayNumber(day).Year;

    /// <summary>Years since the first of January 2019, where the planted changes begin.</summary>
    public static double YearsSince2019(int day) => (day - Day(2019, 1, 1)) / 365.25;

    /// <summary>The first day of a quarter written 2022K3.</summary>
    public static int QuarterStart(string quarter) => Day(
        int.Parse(quarter.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture),
        (quarter[5] - '1') * 3 + 1, 1);

    /// <summary>The last day of a quarter written 2022K3.</summary>
    public static int QuarterEnd(string quarter) =>
        DateOnly.FromDayNumber(QuarterStart(quarter)).AddMonths(3).DayNumber - 1;
}
