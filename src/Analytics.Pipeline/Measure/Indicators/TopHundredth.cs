namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator TopHundredth { get; } = Concentration(
        key: "concentratie-1", percent: 1, counterIndicator: "concentratie");
}
