namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator MedicalAccess { get; } = Access(
        key: "verwijzer-arts",
        new("Starts via een arts", "Starts through a doctor"),
        new("Starts met huisarts, jeugdarts of medisch specialist als verwijzer",
            "Starts referred by a general practitioner, youth doctor or specialist"),
        counterIndicator: "verwijzers", ["02", "03", "05"]);
}
