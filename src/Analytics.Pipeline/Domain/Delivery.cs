namespace Analytics.Pipeline.Domain;

/// <summary>What one row of an extract is.</summary>
public enum ExtractKind
{
    /// <summary>toewijzingen: one allocation of youth care to one child.</summary>
    Allocations,

    /// <summary>declaraties: what was billed on one allocation in one calendar month.</summary>
    Claims,

    /// <summary>wijkcijfers (also called kwb): one area in one year, from a published table of CBS.</summary>
    AreaFigures,

    /// <summary>bevolking: residents of one area, in one year and one band of ages.</summary>
    Population,
}

/// <summary>Where a delivery stands. Every change is in the audit trail.</summary>
public enum DeliveryState
{
    Received,

    /// <summary>Waits, with its bytes, until somebody says what its columns are.</summary>
    Columns,
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
    public static string Key(this ExtractKind kind) => kind switch
    {
        ExtractKind.Allocations => "toewijzingen",
        ExtractKind.Claims => "declaraties",
        ExtractKind.AreaFigures => "wijkcijfers",
        _ => "bevolking",
    };

    /// <summary>Every key, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> KindKeys { get; } = [.. Enum.GetValues<ExtractKind>().Select(Key)];

    /// <summary>Reads a key, or "kwb" as another word for wijkcijfers; null when it is neither.</summary>
    public static ExtractKind? ParseKind(string text) => text == "kwb" ? ExtractKind.AreaFigures
        : KindKeys.Index().Where(known => known.Item == text).Select(known => (ExtractKind?)known.Index)
            .FirstOrDefault();

    public static string Key(this DeliveryState state) => state switch
    {
        DeliveryState.Received => "received",
        DeliveryState.Columns => "columns",
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
