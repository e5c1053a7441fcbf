using Analytics.Pipeline.Domain;
using Dapper;
using Npgsql;

namespace Analytics.App.Published;

/// <summary>The areas of a release, and how they are called on a page.</summary>
public static class PublishedAreas
{
    const string Sql = """
        select code, name, level, parent, tile_row, tile_column
        from   released.area
        where  release = @release
        """;

    /// <summary>Names of wijken that say nothing without their gemeente.</summary>
    static readonly string[] General =
    [
        "Centrum", "Noord", "Oost", "Zuid", "West", "Midden", "Binnenstad", "Buitengebied", "Industriegebieden", "Wijk",
    ];

    public static async Task<AreaTree> ReadAsync(NpgsqlConnection connection, int release)
    {
        var rows = await connection.QueryAsync<Row>(Sql, new { release });
        return new AreaTree(rows.Select(row => row.ToArea()));
    }

    /// <summary>"Roosendaal-Centrum", "Nispen", "Zundert (wijk)", "gemeente Zundert".</summary>
    public static string FullName(this AreaTree areas, Area area)
    {
        if (area.Level == AreaLevel.Municipality) return $"gemeente {area.Name}";
        if (area.Level != AreaLevel.District || areas.MunicipalityOf(area.Code) is not { } municipality) return area.Name;
        if (area.Name == municipality.Name) return $"{area.Name} (wijk)";
        return General.Contains(area.Name.Split(' ', '-')[0]) ? $"{municipality.Name}-{area.Name}" : area.Name;
    }

    /// <summary>Where the profile of an area is.</summary>
    public static string Href(string code) => $"/wijken/{code}";

    /// <summary>The area and all that lie in it.</summary>
    public static IEnumerable<Area> WithAllInside(this AreaTree areas, string code) =>
        areas.All.Where(area => areas.Upwards(area.Code).Any(upper => upper.Code == code));

    static AreaLevel LevelOf(string key) => Enum.GetValues<AreaLevel>().First(level => level.Key() == key);

    sealed record Row(string Code, string Name, string Level, string? Parent, short? TileRow, short? TileColumn)
    {
        public Area ToArea() => new(Code, Name, LevelOf(Level), Parent, TileRow, TileColumn);
    }
}
