using Analytics.Samples.Care;

namespace Analytics.Samples.Planted;

/// <summary>From a quarter on, one form of care in one neighbourhood is a ratio of what it was.</summary>
/// <param name="Measure">"jeugdigen": children in care jump at once. "starts": only new care does.</param>
sealed record LevelShift(string Area, Form Form, string Measure, string Quarter, double Ratio);

/// <summary>Starts in a district change by a ratio per year from 2019 on; without a form, all do.</summary>
sealed record SlowTrend(string Area, Form? Form, double RatioPerYear);

/// <summary>In one quarter only, children in one form of care are a ratio of what they were.</summary>
sealed record Spike(string Area, Form Form, string Quarter, double Ratio);

/// <summary>From a quarter on, a municipality writes some products of one form as a product of another form.</summary>
sealed record Recoding(string Municipality, IReadOnlyList<string> From, string To, string Quarter);

/// <summary>A local action after which starts in its areas are a ratio of what they were.</summary>
sealed record ActionEffect(string Action, IReadOnlyList<string> Areas, string Quarter, double Ratio);

/// <summary>Areas that by chance had many starts in a year; the action that followed does nothing.</summary>
sealed record HighYear(string Action, IReadOnlyList<string> Areas, int Year, double Ratio);

/// <summary>What is hidden in the sample region: the same for every seed, told in the file with the truth.</summary>
static class Plan
{
    public static IReadOnlyList<LevelShift> LevelShifts { get; } =
    [
        new("BU16740300", Form.Outpatient, "jeugdigen", "2022K1", 2.0),
        new("BU07480202", Form.MentalHealth, "jeugdigen", "2021K3", 2.0),
        new("BU07770001", Form.Outpatient, "jeugdigen", "2022K3", 2.0),
        new("BU07480100", Form.MentalHealth, "jeugdigen", "2021K4", 2.0),
        new("BU08400100", Form.Outpatient, "starts", "2022K2", 0.4),
        new("BU08730300", Form.MentalHealth, "starts", "2022K4", 2.5),
        new("BU16550403", Form.Outpatient, "starts", "2022K2", 2.5),
    ];

    public static IReadOnlyList<SlowTrend> Trends { get; } =
    [
        new("WK165501", null, 1.12),
        new("WK074800", Form.Outpatient, 1.14),
        new("WK167404", Form.MentalHealth, 1.15),
        new("WK084002", null, 0.86),
    ];

    public static IReadOnlyList<Spike> Spikes { get; } = [new("BU08790400", Form.Outpatient, "2023K2", 3.0)];

    public static IReadOnlyList<Recoding> Recodings { get; } = [new("GM1709", ["45A03", "45A04"], "54G03", "2022K3")];

    public static IReadOnlyList<ActionEffect> Actions { get; } =
    [
        new("A01", ["WK167401", "WK167402", "WK167405"], "2022K1", 0.80),
        new("A02", ["WK074804", "WK074805"], "2022K3", 0.80),
        new("A06", ["WK087300"], "2022K2", 0.75),
    ];

    public static IReadOnlyList<HighYear> HighYears { get; } =
    [
        new("A08", ["BU16550301", "BU16550302", "BU16550303", "BU16550304", "BU16550305"], 2021, 1.4),
    ];

    /// <summary>Actions of the reference table that change nothing.</summary>
    public static IReadOnlyList<string> ActionsWithoutEffect { get; } =
        ["A03", "A04", "A05", "A07", "A08", "A09", "A10", "A11", "A12"];

    /// <summary>Municipalities that deliver the same period again, corrected.</summary>
    public static IReadOnlyList<string> Corrected { get; } = ["GM0777", "GM1709"];

    /// <summary>The neighbourhood lies in (or is) the area: BU…, WK… or GM….</summary>
    public static bool Holds(string area, string neighbourhood) => area[..2] switch
    {
        "BU" => area == neighbourhood,
        "WK" => neighbourhood.AsSpan(2, 6).SequenceEqual(area.AsSpan(2)),
        _ => neighbourhood.AsSpan(2, 4).SequenceEqual(area.AsSpan(2)),
    };
}
