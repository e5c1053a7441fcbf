using System.Globalization;
using System.Reflection;

namespace Analytics.Samples.Care;

/// <summary>A neighbourhood and how many youths (0–22) live there, per year.</summary>
sealed record Neighbourhood(string Code, IReadOnlyDictionary<int, int> Youths)
{
    public string District => $"WK{Code[2..8]}";

    /// <summary>Years without a figure take that of the nearest year with one.</summary>
    public int YouthsIn(int year) => Youths[Math.Clamp(year, Youths.Keys.Min(), Youths.Keys.Max())];
}

sealed record Municipality(string Code, string Name, IReadOnlyList<Neighbourhood> Neighbourhoods)
{
    public string Folder => $"{Code}-{Name.ToLowerInvariant().Replace(' ', '-')}";

    public int YouthsIn(int year) => Neighbourhoods.Sum(area => area.YouthsIn(year));

    /// <summary>The same municipality under another number, for a country of copies.</summary>
    public Municipality Copy(int number)
    {
        var digits = number.ToString("D4", CultureInfo.InvariantCulture);
        return new Municipality($"GM{digits}", $"{Name} {digits}",
            [.. Neighbourhoods.Select(area => area with { Code = $"BU{digits}{area.Code[6..]}" })]);
    }
}

/// <summary>The nine municipalities, from the reference tables that the product ships.</summary>
static class Region
{
    public static IReadOnlyList<Municipality> Load()
    {
        var youths = Rows("bevolking.csv").GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(area => area.Key, PerYear, StringComparer.Ordinal);
        var areas = Rows("gebieden.csv").ToList();
        return [.. areas.Where(row => row[2] == "gemeente").Select(row => new Municipality(row[0], row[1],
            [.. areas.Where(area => area[2] == "buurt" && area[0][2..6] == row[0][2..])
                .Select(area => new Neighbourhood(area[0], youths[area[0]]))]))];
    }

    static Dictionary<int, int> PerYear(IEnumerable<string[]> rows) => rows
        .GroupBy(row => int.Parse(row[1], CultureInfo.InvariantCulture))
        .ToDictionary(year => year.Key, year => year.Sum(row => int.Parse(row[4], CultureInfo.InvariantCulture)));

    static IEnumerable<string[]> Rows(string table)
    {
        var assembly = Assembly.Load("Analytics.Pipeline");
        var name = assembly.GetManifestResourceNames()
            .Single(resource => resource.EndsWith($".Reference.{table}", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return line.Split(';');
    }
}
