namespace Analytics.Pipeline.Domain;

/// <summary>
/// Youth care allocated to one child (toewijzing), as one valid row of an extract says it. Codes are as delivered,
/// after
/// trimming; what the municipality did not deliver is null. Amounts are euro cents.
/// </summary>
public sealed record Allocation
{
    /// <summary>The line in the file as a spreadsheet shows it: the first line is 1.</summary>
    public required int Line { get; init; }

    /// <summary>Unique per municipality; a later version of the same number replaces the earlier one.</summary>
    public required long Number { get; init; }

    /// <summary>The child, keyed again on arrival: never a number that the municipality knows.</summary>
    public required Guid YouthKey { get; init; }

    public required short BirthYear { get; init; }
    public string? Sex { get; init; }

    /// <summary>The buurt; null when the municipality does not know it.</summary>
    public string? Neighbourhood { get; init; }

    public string? Category { get; init; }
    public string? Product { get; init; }
    public required CareForm Form { get; init; }
    public required string Provider { get; init; }
    public string? Referrer { get; init; }
    public DateOnly? AllocatedOn { get; init; }

    /// <summary>When the allocation holds; the delivered last day is included, here it is half-open.</summary>
    public required Period Validity { get; init; }

    /// <summary>When care was really given, where delivered.</summary>
    public DateOnly? CareFrom { get; init; }

    /// <summary>First day after the care that was really given, where delivered.</summary>
    public DateOnly? CareUntil { get; init; }

    public int? Volume { get; init; }
    public string? Unit { get; init; }
    public string? Frequency { get; init; }
    public long? TariffCents { get; init; }
    public long? DeclaredCents { get; init; }
    public string? EndReason { get; init; }
    public string? ChangeReason { get; init; }
    public string? Segment { get; init; }
    public string? TargetGroup { get; init; }
    public Guid? HouseholdKey { get; init; }

    /// <summary>Whether something in the row was put right when it was read. It is counted, not stored.</summary>
    public bool IsRepaired { get; init; }
}
