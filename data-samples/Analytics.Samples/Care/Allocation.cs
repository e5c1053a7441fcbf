namespace Analytics.Samples.Care;

/// <summary>One allocation as the municipality has it at the end of the window; both days are included.</summary>
sealed record Allocation
{
    public required Youth Youth { get; init; }
    public required string Area { get; init; }
    public required Product Product { get; init; }
    public required string Provider { get; init; }
    public required string Referrer { get; init; }
    public required int AllocatedOn { get; init; }
    public required int Start { get; init; }

    /// <summary>Null when the end is open.</summary>
    public required int? End { get; init; }

    public int? CareStart { get; init; }
    public int? CareEnd { get; init; }
    public int Volume { get; init; }
    public int TariffCents { get; init; }
    public long? DeclaredCents { get; init; }
    public string EndReason { get; init; } = "";
    public string ChangeReason { get; init; } = "";
    public int Number { get; init; }

    /// <summary>Null where a faulty row leaves out what is required.</summary>
    public int? BirthYear { get; init; }
}
