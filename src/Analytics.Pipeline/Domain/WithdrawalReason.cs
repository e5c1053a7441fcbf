namespace Analytics.Pipeline.Domain;

/// <summary>
/// Why somebody takes a delivery back, or refuses one that was found in order. A list and no text of one's own: so
/// nothing about a child can come into the audit trail.
/// </summary>
public enum WithdrawalReason
{
    WrongFile,
    WrongPeriod,
    DoesNotReconcile,
    ErrorsFound,
    OnRequest,
}

/// <summary>How a reason is written in addresses, on the command line and in the audit trail.</summary>
public static class WithdrawalReasons
{
    public static IReadOnlyList<WithdrawalReason> All { get; } = Enum.GetValues<WithdrawalReason>();

    public static string Key(this WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.WrongFile => "verkeerd-bestand",
        WithdrawalReason.WrongPeriod => "verkeerde-periode",
        WithdrawalReason.DoesNotReconcile => "sluit-niet-aan",
        WithdrawalReason.ErrorsFound => "fouten-gevonden",
        _ => "op-verzoek",
    };

    public static WithdrawalReason? Parse(string? text)
    {
        foreach (var reason in All) if (reason.Key() == text) return reason;
        return null;
    }
}
