namespace Analytics.Pipeline.Domain;

/// <summary>
/// One area in one year from a published table of CBS: Kerncijfers wijken en buurten, or jongeren met jeugdzorg per
/// wijk. Counts may have been rounded to a multiple of five, and are null where the table leaves them out.
/// </summary>
/// <param name="Line">The line in the file as a spreadsheet shows it.</param>
/// <param name="Code">GM, WK or BU code.</param>
/// <param name="Youths">Residents of 0 to 22: those of 0–14 and four fifths of those of 15–24.</param>
/// <param name="InCare">Youths with youth care in that year; null is "not published", never zero.</param>
public sealed record AreaFigure(
    int Line, string Code, string Name, AreaLevel Level, int Year, int? Residents, int? Age0To15, int? Age15To25,
    int? Youths, int? InCare)
{
    /// <summary>Whether <see cref="InCare"/> may have been rounded to a multiple of five: it is one.</summary>
    public bool Rounded => InCare % 5 == 0;
}
