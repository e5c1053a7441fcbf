
namespace Analytics.Pipeline.Measure;

/// <summary>What an allocation cost (inzet): declared where the municipality says so, else estimated.</summary>
public static class Spending
{
    /// <summary>iJw unit 83: the volume itself is an amount in cents.</summary>
    const string Euros = "83";

    /// <param name="row">Tariff in cents per unit; volume in units per day, week or month, or in all.</param>
    /// <param name="knownUntil">First day (number) of which nothing is known: an open allocation counts until
    /// there.</param>
    /// <returns>Cents, and whether they are an estimate; 0 when neither declared nor possible to estimate.</returns>
    public static (long Cents, bool Estimated) Of(in LoadedAllocation row, int knownUntil)
    {
        if (row.DeclaredCents is { } declared) return (declared, false);
        if (row.Volume is not { } volume) return (0, false);
        var tariff = row.Unit == Euros ? 1 : row.TariffCents ?? 0;
        if (tariff == 0) return (0, false);
        var days = Math.Max(0, Math.Min(row.Until?.DayNumber ?? CareTable.Open, knownUntil) - row.From.DayNumber);
        var times = row.Frequency switch
        {
            "1" => days,
            "2" => days / 7.0,
            "4" => days / 30.4375,
            _ => 1.0, // 6, or not said: the volume is for the whole allocation.
        };
        return ((long)Math.Round(volume * times * tariff, MidpointRounding.ToEven), true);
    }
}
