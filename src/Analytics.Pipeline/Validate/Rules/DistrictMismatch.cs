using Analytics.Pipeline.Domain;
using static Analytics.Pipeline.Receive.AllocationColumn;

namespace Analytics.Pipeline.Validate;

public static partial class Rules
{
    public static RowRule<AllocationRow> DistrictMismatch { get; } = new(
        Code: "T104",
        Severity.Warning,
        Column: "Wijkcode",
        Message: "De wijkcode is onbekend of hoort niet bij de buurt. Controleer beide; we gebruiken de buurt.",
        MessageEnglish: "The district code is unknown or does not hold the neighbourhood. Check both; the "
            + "neighbourhood is used.",
        Check: static (row, _) => ColumnSet.Of(District).If(row.District is { Length: 8 } district
            ? row.Neighbourhood is { Length: 10 } code && !code.AsSpan(2, 6).SequenceEqual(district.AsSpan(2, 6))
            : row[CellMark.Unreadable].Has((int)District)));
}
