using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>
/// A row that counts, and what the rows before it say of the same child, provider or product. The same object serves
/// every row.
/// </summary>
public sealed class RowAmongRows
{
    public Allocation Row { get; internal set; } = null!;

    /// <summary>The birth year in the child's first row; null when this is that row.</summary>
    public short? FirstBirthYear { get; internal set; }

    /// <summary>M or V in the first row of the child that says so; null when none before this one did.</summary>
    public string? FirstSex { get; internal set; }

    /// <summary>How many buurten the child had with this one, when it is a new one; else 0.</summary>
    public int NewNeighbourhood { get; internal set; }

    /// <summary>Whether the child has this product of this provider at the same time under another number.</summary>
    public bool Overlaps { get; internal set; }

    /// <summary>Whether the provider stands here for the first time in this spelling, and before in another.</summary>
    public bool IsOtherSpelling { get; internal set; }
}
