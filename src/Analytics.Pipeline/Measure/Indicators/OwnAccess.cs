namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator OwnAccess { get; } = Access(
        key: "verwijzer-zelf",
        new("Starts zonder verwijzer", "Starts without a referrer"),
        new("Starts van jeugdigen of gezinnen die zichzelf meldden",
            "Starts of youths or families who came by themselves"),
        counterIndicator: "verwijzers", ["06"]);
}
