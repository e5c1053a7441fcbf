namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator HalfDaysOfCare { get; } = TimeOfCare(
        key: "intensiteit-dagdelen", new("Dagdelen hulp per week", "Half-days of care per week"),
        new("dagdelen per jeugdige per week", "half-days per youth per week"), Measurement.HalfDaysPerWeek, [Intensity.HalfDay]);
}
