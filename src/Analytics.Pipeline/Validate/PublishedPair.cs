namespace Analytics.Pipeline.Validate;

/// <summary>Children with care in an area and a year, next to the rounded figure that CBS published.</summary>
/// <param name="Area">Code of a wijk or gemeente.</param>
/// <param name="Children">Different children with an allocation that held in the year.</param>
/// <param name="Published">Rounded to five.</param>
public sealed record PublishedPair(string Area, int Year, long Children, long Published);
