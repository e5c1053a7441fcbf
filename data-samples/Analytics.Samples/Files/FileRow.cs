using Analytics.Samples.Care;

namespace Analytics.Samples.Files;

/// <summary>What a reader of the file should make of a row.</summary>
enum RowKind
{
    Valid,

    /// <summary>Valid, but a later row with the same number replaces it.</summary>
    Superseded,

    /// <summary>Valid, with reason of change 13: to be treated as never sent.</summary>
    NeverSent,

    EndBeforeStart,
    UnknownNeighbourhood,
    DuplicateRow,
    MissingRequired,
}

sealed record FileRow(Allocation Allocation, RowKind Kind = RowKind.Valid)
{
    public bool IsFaulty => Kind >= RowKind.EndBeforeStart;
}
