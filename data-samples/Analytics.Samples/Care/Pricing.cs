using Analytics.Samples.Planted;

namespace Analytics.Samples.Care;

/// <summary>Tariffs and what was declared, in euro cents, up to the last day of the window.</summary>
static class Pricing
{
    const double YearlyIndex = 1.032;

    public static Allocation Priced(Allocation allocation, Window window, Chance chance)
    {
        var product = allocation.Product;
        var tariff = Tariff(product, allocation.Provider, allocation.Start);
        var volume = chance.Between(product.LowVolume, product.HighVolume);
        var declared = chance.Hits(.05) || allocation.CareStart is null ? (long?)null
            : Declared(allocation, tariff, volume, Math.Min(allocation.End ?? window.Last, window.Last), chance);
        return allocation with { Volume = volume, TariffCents = tariff, DeclaredCents = declared };
    }

    /// <summary>A provider's tariff for a product is fixed in a year, within six per cent of the region's.</summary>
    static int Tariff(Product product, string provider, int start)
    {
        var january = Window.Day(Window.Year(start), 1, 1);
        var spread = .94 + (provider[^2] * 7 + provider[^1] * 3 + product.Code[^1]) % 13 * .01;
        var cents = product.TariffCents * spread * Portable.Compound(YearlyIndex, Window.YearsSince2019(january))
            * DriftingTariff.Of(product.Code, january);
        return Math.Max(1, (int)Math.Round(cents / 5, MidpointRounding.AwayFromZero) * 5);
    }

    static long Declared(Allocation allocation, int tariff, int volume, int last, Chance chance)
    {
        var days = Math.Max(1, last - allocation.CareStart!.Value + 1);
        var stay = allocation.Product.Unit is "14" or "82";
        var used = stay ? .97 + .03 * chance.Unit() : .82 + .18 * chance.Unit();
        var periods = allocation.Product.Frequency switch
        {
            "2" => days / 7.0,
            "4" => Math.Ceiling(days / 30.4),
            _ => 1,
        };
        if (allocation.Product.Unit == "82") used = 1;
        var units = Math.Max(1, Math.Round(volume * periods * used, MidpointRounding.AwayFromZero));
        return (long)units * tariff;
    }
}
