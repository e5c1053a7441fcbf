namespace Analytics.Pipeline.Domain;

/// <summary>Youths of 0 to 22 per area and year, the denominators of the rates.</summary>
public sealed class Populations
{
    readonly Dictionary<string, SortedList<int, int>> byArea = new(StringComparer.Ordinal);

    public void Add(string area, int year, int youths)
    {
        if (!byArea.TryGetValue(area, out var years)) byArea[area] = years = [];
        years[year] = years.GetValueOrDefault(year) + youths;
    }

    /// <summary>
    /// Youths on 1 January of the year; where that year is not known, those of the nearest year that is (the earlier of
    /// two equally near). Null when the area is not known at all.
    /// </summary>
    public int? Of(string area, int year) => byArea.TryGetValue(area, out var years)
        ? years.MinBy(pair => (Math.Abs(pair.Key - year), pair.Key)).Value
        : null;
}
