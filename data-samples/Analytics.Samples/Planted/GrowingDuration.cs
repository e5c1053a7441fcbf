namespace Analytics.Samples.Planted;

/// <summary>The provider whose stays grow longer from 2019 on, whatever the child.</summary>
static class GrowingDuration
{
    public const string Provider = "99003213";
    public const double RatioPerYear = 1.25;

    public static double Of(string provider, int start) =>
        provider == Provider ? Portable.Compound(RatioPerYear, Window.YearsSince2019(start)) : 1;
}
