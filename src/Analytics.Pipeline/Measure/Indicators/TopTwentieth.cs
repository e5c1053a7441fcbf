namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator TopTwentieth { get; } = Concentration(
        key: "concentratie-5", percent: 5, counterIndicator: "concentratie");
}
