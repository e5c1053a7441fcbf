namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator NightsOfCare { get; } = TimeOfCare(
        key: "intensiteit-etmalen", new("Etmalen per week", "Days and nights per week"),
        new("etmalen per jeugdige per week", "days and nights per youth per week"), Measurement.NightsPerWeek, [Intensity.DayAndNight]);
}
