namespace Analytics.Pipeline.Domain;

/// <summary>An area of the newest vintage that is known of it.</summary>
/// <param name="Parent">Code of the area that holds it; null for a region, or a gemeente outside any.</param>
public sealed record Area(string Code, string Name, AreaLevel Level, string? Parent, int? TileRow = null,
    int? TileColumn = null);

/// <summary>The areas and how they lie in each other: buurt in wijk in gemeente in region.</summary>
public sealed class AreaTree(IEnumerable<Area> areas)
{
    readonly Dictionary<string, Area> byCode = areas.ToDictionary(area => area.Code, StringComparer.Ordinal);

    /// <summary>From large to small, then by code.</summary>
    public IReadOnlyList<Area> All => field ??=
        [.. byCode.Values.OrderByDescending(area => area.Level).ThenBy(area => area.Code, StringComparer.Ordinal)];

    public Area? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    public IEnumerable<Area> Within(string code) => All.Where(area => area.Parent == code);

    /// <summary>The area and all that hold it, from small to large.</summary>
    public IEnumerable<Area> Upwards(string code)
    {
        for (var area = Find(code); area is not null; area = Find(area.Parent)) yield return area;
    }

    /// <summary>The gemeente that the area is or lies in; null for a region.</summary>
    public Area? MunicipalityOf(string code) => Upwards(code)
        .FirstOrDefault(area => area.Level == AreaLevel.Municipality);

    /// <summary>The region that the area is or lies in, if any.</summary>
    public Area? RegionOf(string code) => Upwards(code).FirstOrDefault(area => area.Level == AreaLevel.Region);
}
