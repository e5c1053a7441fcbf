namespace Analytics.Samples.Planted;

/// <summary>The product whose tariff rises faster than the index of all others from 2019 on.</summary>
static class DriftingTariff
{
    public const string Product = "43B02";
    public const double RatioPerYear = 1.10;

    public static double Of(string product, int january) =>
        product == Product ? Portable.Compound(RatioPerYear, Window.YearsSince2019(january)) : 1;
}
