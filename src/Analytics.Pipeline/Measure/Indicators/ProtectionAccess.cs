namespace Analytics.Pipeline.Measure;

public static partial class Indicators
{
    public static Indicator ProtectionAccess { get; } = Access(
        key: "verwijzer-gi-rechter",
        new("Starts via gecertificeerde instelling of rechter", "Starts through youth protection or the court"),
        new("Starts met een gecertificeerde instelling, rechter of officier van justitie als verwijzer",
            "Starts referred by a certified institution, a court or a prosecutor"),
        counterIndicator: "verwijzers", ["04", "08"]);
}
