namespace Analytics.Pipeline.Receive;

/// <summary>The columns of an extract of allocations (toewijzingen), in the order of <see cref="Layouts"/>.</summary>
public enum AllocationColumn : byte
{
    Municipality,
    District,
    Neighbourhood,
    Youth,
    BirthYear,
    Sex,
    Number,
    Category,
    Product,
    Provider,
    Referrer,
    AllocatedOn,
    ValidFrom,

    /// <summary>Einddatum: the last day that is included.</summary>
    ValidLast,
    CareFrom,

    /// <summary>StopZorg: the last day that is included.</summary>
    CareLast,
    Volume,
    Unit,
    Frequency,
    Tariff,
    Declared,
    EndReason,
    ChangeReason,
    Segment,
    TargetGroup,
    Household,
    DeliveryPeriod,
}
