namespace Analytics.Pipeline.Domain;

/// <summary>What one row of an extract is.</summary>
public enum ExtractKind
{
    /// <summary>toewijzingen: one allocation of youth care to one child.</summary>
    Allocations,

    /// <summary>kwb: one area in one year, from CBS Kerncijfers wijken en buurten (also called wijkcijfers).</summary>
    AreaFigures,
}

/// <summary>Where a delivery stands. Every change is in the audit trail.</summary>
public enum DeliveryState
{
    Received,
    Checked,
    Accepted,
    Refused,
    Replaced,
    Withdrawn,
    Failed,
}

/// <summary>A delivery is named by its municipality and its number, everywhere.</summary>
public readonly record struct DeliveryKey(string Municipality, long Number);

/// <summary>How kinds and states are written in tables, addresses and on the command line.</summary>
public static class DeliveryWords
{
    public static string Key(this ExtractKind kind) => kind == ExtractKind.Allocations ? "toewijzingen" : "kwb";

    public static ExtractKind? ParseKind(string text) => text switch
    {
        "toewijzingen" => ExtractKind.Allocations,
        "kwb" or "wijkcijfers" => ExtractKind.AreaFigures,
        _ => null,
    };

    public static string Key(this DeliveryState state) => state switch
    {
        DeliveryState.Received => "received",
        DeliveryState.Checked => "checked",
        DeliveryState.Accepted => "accepted",
        DeliveryState.Refused => "refused",
        DeliveryState.Replaced => "replaced",
        DeliveryState.Withdrawn => "withdrawn",
        _ => "failed",
    };

    public static DeliveryState ParseState(string text) =>
        Enum.GetValues<DeliveryState>().First(state => state.Key() == text);
}
