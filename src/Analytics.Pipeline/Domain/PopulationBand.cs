namespace Analytics.Pipeline.Domain;

/// <summary>Residents of an area on 1 January of a year, of one band of ages.</summary>
/// <param name="Line">The line in the file as a spreadsheet shows it.</param>
/// <param name="Code">GM, WK or BU code.</param>
/// <param name="AgeUntil">First age no longer in the band.</param>
public sealed record PopulationBand(int Line, string Code, int Year, int AgeFrom, int AgeUntil, int Count);

/// <summary>Which ages are youths (jeugdigen): 0 to 22, all that the Jeugdwet may reach.</summary>
public static class YouthAge
{
    /// <summary>First age that is none.</summary>
    public const int Until = 23;
}
