using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> NeighbourhoodElsewhere { get; } = new(
        Code: "T103",
        Severity.Error,
        Column: "Buurtcode",
        Message: "Deze buurt ligt in een andere gemeente. Controleer de buurtcode, of schrijf 'onbekend'.",
        MessageEnglish: "This neighbourhood lies in another municipality. Check the code, or write 'onbekend'.",
        Check: static (row, context) =>
            ColumnSet.Of(Neighbourhood).If(!context.Profile.AllowElsewhere && IsElsewhere(row)),
        Caveat: "A child who moved keeps the care of the municipality that is responsible: the address may lie "
            + "elsewhere. A profile may allow it (allowElsewhere): then this is the remark T107.");

    /// <summary>Whether it is a code, and of another municipality.</summary>
    static bool IsElsewhere(AllocationRow row) => row.Neighbourhood is not null
        && !row[CellMark.Unreadable].Has((int)Neighbourhood) && !IsOfOwner(row);

    /// <summary>GM0748 holds BU0748....</summary>
    internal static bool IsOfOwner(AllocationRow row) =>
        row.Neighbourhood is { Length: 10 } code && row.Owner is { Length: 6 } owner
        && code.AsSpan(2, 4).SequenceEqual(owner.AsSpan(2, 4));
}
