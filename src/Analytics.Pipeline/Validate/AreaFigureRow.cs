using Analytics.Pipeline.Domain;

namespace Analytics.Pipeline.Validate;

/// <summary>One row of CBS Kerncijfers, read but not yet judged. What is not published is null, never zero.</summary>
public sealed class AreaFigureRow
{
    public required int Line { get; init; }
    public required string? Code { get; init; }

    /// <summary>What the code says; null when it is no code of a gemeente, wijk or buurt.</summary>
    public required AreaLevel? Level { get; init; }

    /// <summary>What the column "Soort regio" says.</summary>
    public required AreaLevel? StatedLevel { get; init; }
    public required string Name { get; init; }
    public required int? Year { get; init; }
    public required int? Residents { get; init; }
    public required int? Age0To15 { get; init; }
    public required int? Age15To25 { get; init; }
    public required int? InCare { get; init; }

    /// <summary>Counts that are no whole number of zero or more.</summary>
    public required ColumnSet Unreadable { get; init; }

    /// <summary>Of one form of care, where only those of all forms together are used.</summary>
    public required bool IsPart { get; init; }
    public bool IsRepeated { get; set; }

    public string? Municipality => Level is null ? null : AreaCode.MunicipalityOf(Code!);

    /// <summary>
    /// Residents of 0 to 22: all of 0–14, and eight of the ten years of 15–24. Agrees with how CBS counts them
    /// (Almere 2023: 7,160 youths in care are 11.4 % of 40,8k + 0.8 × 27,4k).
    /// </summary>
    public int? Youths => Age0To15 is { } young && Age15To25 is { } old ? (int)Math.Round(young + 0.8 * old) : null;
}
