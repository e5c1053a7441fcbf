namespace Analytics.Attack;

/// <summary>All that a number can be; both ends count.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>A bound that is a whole number may come out of the arithmetic just past it.</summary>
    internal const double Slack = 1e-6;

    public double Width => High - Low;

    /// <summary>Whole numbers between the ends; infinite when there is no end.</summary>
    public double WholeNumbers => Math.Floor(High + Slack) - Math.Ceiling(Low - Slack) + 1;

    public bool Holds(double number) => number >= Low - Slack && number <= High + Slack;

    internal Interval Meet(Interval other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));
}
