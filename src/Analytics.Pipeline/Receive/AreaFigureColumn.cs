namespace Analytics.Pipeline.Receive;

/// <summary>What we use of the two tables of CBS about wijken en buurten, in the order of <see cref="Layouts"/>.</summary>
public enum AreaFigureColumn : byte
{
    Code,
    Name,
    Level,
    Year,
    Residents,
    Age0To15,
    Age15To25,
    ShareAge0To15,
    ShareAge15To25,
    InCare,
    ShareInCare,

    /// <summary>Form of care, in the table of youths in care: only the rows of all forms together are used.</summary>
    Form,
    InCareSingleParent,
    InCareCouple,
    InCareOther,
}
