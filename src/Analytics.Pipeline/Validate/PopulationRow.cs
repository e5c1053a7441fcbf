using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>One row of an extract of residents, read but not yet judged.</summary>
public sealed class PopulationRow : MarkedRow
{
    public string? Code { get; internal set; }
    public int? Year { get; internal set; }
    public int? AgeFrom { get; internal set; }

    /// <summary>First age no longer in the band.</summary>
    public int? AgeUntil { get; internal set; }
    public int? Count { get; internal set; }

    /// <summary>Some of its ages are in an earlier row of the same area and year.</summary>
    public bool Overlaps { get; internal set; }

    public bool IsBand => AgeFrom < AgeUntil;

    /// <summary>The band begins among the youths and ends beyond them.</summary>
    public bool CrossesYouth => AgeFrom < YouthAge.Until && AgeUntil > YouthAge.Until;
}
