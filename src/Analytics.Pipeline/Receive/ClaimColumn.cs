namespace Analytics.Pipeline.Receive;

/// <summary>The columns of an extract of claims (declaraties), in the order of <see cref="Layouts"/>.</summary>
public enum ClaimColumn : byte
{
    Municipality,
    Number,
    Youth,
    Category,
    Product,
    Provider,
    Month,
    Volume,
    Unit,
    Amount,

    /// <summary>D (debet) or C (credit), which turns the sign.</summary>
    Side,
    DeliveryPeriod,
}
