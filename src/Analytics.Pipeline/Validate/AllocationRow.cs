using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Receive;

namespace Analytics.Pipeline.Validate;

/// <summary>Whether a toewijzingnummer was there before.</summary>
public enum Repeat : byte
{
    None,

    /// <summary>All cells are the same.</summary>
    SameRow,

    /// <summary>Other cells, but the same number and toewijzingsdatum: which one holds cannot be told.</summary>
    SameVersion,

    /// <summary>The same number for another child.</summary>
    OtherYouth,
}

/// <summary>
/// One row of an extract of allocations, read but not yet judged. The same object serves every row. What could not be
/// read is null and marked; the rules look at values and marks.
/// </summary>
public sealed class AllocationRow
{
    readonly ColumnSet[] marks = new ColumnSet[Enum.GetValues<CellMark>().Length];

    public int Line { get; internal set; }
    public RowFault Fault { get; internal set; }
    public bool HoldsPersonalData { get; internal set; }
    public Repeat Repeat { get; internal set; }

    /// <summary>The municipality that this file is of: as the context says, or else as its first rows say.</summary>
    public string? Owner { get; internal set; }
    public string? Municipality { get; internal set; }
    public string? District { get; internal set; }
    public string? Neighbourhood { get; internal set; }
    public long? Number { get; internal set; }
    public int? BirthYear { get; internal set; }
    public string? Sex { get; internal set; }
    public string? Category { get; internal set; }
    public string? Product { get; internal set; }
    public CareForm? Form { get; internal set; }
    public string? Provider { get; internal set; }
    public string? Referrer { get; internal set; }
    public DateOnly? AllocatedOn { get; internal set; }
    public DateOnly? ValidFrom { get; internal set; }

    /// <summary>The last day, included; null is open.</summary>
    public DateOnly? ValidLast { get; internal set; }
    public DateOnly? CareFrom { get; internal set; }
    public DateOnly? CareLast { get; internal set; }
    public int? Volume { get; internal set; }
    public string? Unit { get; internal set; }
    public string? Frequency { get; internal set; }
    public long? TariffCents { get; internal set; }
    public long? DeclaredCents { get; internal set; }
    public string? EndReason { get; internal set; }
    public string? ChangeReason { get; internal set; }
    public string? Segment { get; internal set; }
    public string? TargetGroup { get; internal set; }
    public string? DeliveryPeriod { get; internal set; }

    /// <summary>Whether a cell was put right: zeros, a day number, an old open end.</summary>
    public bool IsRepaired =>
        !(this[CellMark.ZerosRestored] | this[CellMark.Serial] | this[CellMark.OldOpenEnd]).IsEmpty;

    /// <summary>The columns whose cell was marked so.</summary>
    public ColumnSet this[CellMark mark] => marks[(int)mark];

    internal void Mark(CellMark mark, AllocationColumn column) => marks[(int)mark] = marks[(int)mark].With((int)column);

    internal void Clear() => Array.Clear(marks);
}
