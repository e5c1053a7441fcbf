using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Measure;

/// <summary>Counts over time of one area, indicator and form: what a trend is judged on.</summary>
/// <param name="Counts">Per period; null where nothing is known or the period is still incomplete. A gap keeps its
/// place.</param>
/// <param name="Exposure">Per period what the counts are out of: youths, or starts.</param>
/// <param name="PerYear">4 for quarters, 1 for years.</param>
/// <param name="Products">How the counts vary together because children stay; null when each count is of
/// others.</param>
/// <param name="RoundedTo">The counts were rounded to a multiple of this; 1 when they are exact.</param>
public sealed record TrendSeries(
    string Municipality, Area Area, Indicator Indicator, string Form,
    double?[] Counts, double[] Exposure, int PerYear, int RoundedTo = 1, double[,]? Products = null)
{
    /// <summary>Fewest known periods: five years, or eight quarters.</summary>
    public int FewestPeriods => PerYear == 1 ? 5 : 8;

    public int Known => Counts.Count(count => count is not null);

    public double Total => Counts.Sum(count => count ?? 0);

    /// <summary>The series without one period.</summary>
    public TrendSeries Without(int period) =>
        this with { Counts = [.. Counts.Select((count, i) => i == period ? null : count)] };

    /// <summary>
    /// The series bent as far as it goes towards no change: every count moved by up to <paramref name="amount"/>
    /// against
    /// the direction, most at the ends. What remains shown then does not rest on that amount.
    /// </summary>
    public TrendSeries Flattened(double amount, int direction)
    {
        var middle = (Counts.Length - 1) / 2.0;
        return this with
        {
            Counts = [.. Counts.Select((count, i) =>
                count is null ? count : Math.Max(0, count.Value - amount * direction * Math.Sign(i - middle)))],
        };
    }

    /// <summary>
    /// The series without one child who was there in every period that makes the change look larger: no single child
    /// can do more.
    /// </summary>
    public TrendSeries WithoutOneChild(int direction)
    {
        var middle = (Counts.Length - 1) / 2.0;
        return this with
        {
            Counts = [.. Counts.Select((count, i) =>
                count is > 0 && (i - middle) * direction > 0 ? count - 1 : count)],
        };
    }

    /// <summary>The value per period, for the methods that do not weigh counts.</summary>
    public double?[] Values() =>
        [.. Counts.Select((count, i) => count is null || Exposure[i] <= 0 ? null : count / Exposure[i])];
}
