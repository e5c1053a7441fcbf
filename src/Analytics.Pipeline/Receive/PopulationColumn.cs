namespace Analytics.Pipeline.Receive;

/// <summary>The columns of an extract of residents (bevolking), in the order of <see cref="Layouts"/>.</summary>
public enum PopulationColumn : byte
{
    Code,
    Year,
    AgeFrom,

    /// <summary>First age no longer in the band.</summary>
    AgeUntil,
    Count,
}
