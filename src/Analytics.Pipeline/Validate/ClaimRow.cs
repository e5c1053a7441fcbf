namespace Analytics.Pipeline.Validate;

/// <summary>One row of an extract of claims, read but not yet judged.</summary>
public sealed class ClaimRow : MarkedRow
{
    public long? Number { get; internal set; }
    public string? Category { get; internal set; }
    public string? Product { get; internal set; }
    public string? Provider { get; internal set; }

    /// <summary>First day of the month.</summary>
    public DateOnly? Month { get; internal set; }
    public int? Volume { get; internal set; }
    public string? Unit { get; internal set; }

    /// <summary>As the cell says it, before the sign of a credit.</summary>
    public long? WrittenCents { get; internal set; }

    /// <summary>D or C; null when the file does not say.</summary>
    public string? Side { get; internal set; }
    public string? DeliveryPeriod { get; internal set; }

    /// <summary>Negative for a credit.</summary>
    public long? AmountCents => Side == "C" ? -WrittenCents : WrittenCents;
}
