namespace Analytics.Pipeline.Domain;

/// <summary>The four levels of area, from small to large.</summary>
public enum AreaLevel : byte
{
    Neighbourhood = 1,
    District = 2,
    Municipality = 3,
    Region = 4,
}

/// <summary>CBS codes of areas: GM0748 (gemeente), WK074800 (wijk), BU07480001 (buurt).</summary>
public static class AreaCode
{
    public static bool IsMunicipality(ReadOnlySpan<char> code) => Is(code, "GM", 4);

    public static bool IsDistrict(ReadOnlySpan<char> code) => Is(code, "WK", 6);

    public static bool IsNeighbourhood(ReadOnlySpan<char> code) => Is(code, "BU", 8);

    public static AreaLevel? LevelOf(ReadOnlySpan<char> code) =>
        IsNeighbourhood(code) ? AreaLevel.Neighbourhood
        : IsDistrict(code) ? AreaLevel.District
        : IsMunicipality(code) ? AreaLevel.Municipality
        : null;

    /// <summary>The wijk of a buurt; a buurt's code begins with its wijk's.</summary>
    public static string DistrictOf(string neighbourhood) => string.Concat("WK", neighbourhood.AsSpan(2, 6));

    /// <summary>The gemeente of a wijk or buurt.</summary>
    public static string MunicipalityOf(string code) => string.Concat("GM", code.AsSpan(2, 4));

    /// <summary>The level as it is written in exports and reference tables: "buurt".</summary>
    public static string Key(this AreaLevel level) => level switch
    {
        AreaLevel.Neighbourhood => "buurt",
        AreaLevel.District => "wijk",
        AreaLevel.Municipality => "gemeente",
        _ => "regio",
    };

    static bool Is(ReadOnlySpan<char> code, string prefix, int digits) =>
        code.Length == 2 + digits
        && code.StartsWith(prefix, StringComparison.Ordinal)
        && !code[2..].ContainsAnyExceptInRange('0', '9');
}
