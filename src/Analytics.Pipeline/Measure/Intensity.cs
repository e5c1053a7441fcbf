namespace Analytics.Pipeline.Measure;

/// <summary>How much time an allocation gives, from its volume, unit and frequency (iJw WJ756, WMO757).</summary>
public static class Intensity
{
    /// <summary>iJw unit 04.</summary>
    public const string Hour = "04";

    /// <summary>iJw unit 16: four hours.</summary>
    public const string HalfDay = "16";

    /// <summary>iJw unit 14.</summary>
    public const string DayAndNight = "14";

    /// <summary>iJw unit 01.</summary>
    public const string Minute = "01";

    /// <summary>Minutes in one of the unit; null for pieces and euros, which are no time.</summary>
    public static int? MinutesIn(string? unit) => unit switch
    {
        Minute => 1,
        Hour => 60,
        HalfDay => 240,
        DayAndNight => 1440,
        _ => null,
    };

    /// <summary>Minutes in a hundred days; 0 when that cannot be told: no time, no volume, or a volume for an
    /// allocation without an end.</summary>
    public static int MinutesPerHundredDays(in LoadedAllocation row)
    {
        if (row.Volume is not > 0 || MinutesIn(row.Unit) is not { } minutes) return 0;
        double? days = row.Frequency switch
        {
            "1" => 1.0,
            "2" => 7.0,
            "4" => 30.4375,
            _ => row.Until?.DayNumber - row.From.DayNumber, // 6, or not said: for the whole allocation.
        };
        return days is > 0 ? (int)Math.Min(Math.Round(100.0 * row.Volume.Value * minutes / days.Value), int.MaxValue) : 0;
    }
}
