namespace Analytics.Attack;

/// <summary>Which area lies in which, as anybody can tell from CBS codes: BU07480001 in WK074800 in GM0748.</summary>
/// <param name="region">The one region that the table is of; null when it names none or several.</param>
sealed class AreaCodes(string? region)
{
    public const string Neighbourhood = "buurt", District = "wijk", Municipality = "gemeente", Region = "regio";

    /// <summary>The area that holds this one, or null.</summary>
    public string? Parent(string area) => area switch
    {
        ['B', 'U', ..] => $"WK{area[2..8]}",
        ['W', 'K', ..] => $"GM{area[2..6]}",
        ['G', 'M', ..] => region,
        _ => null,
    };

    public static bool IsMunicipality(string area) => area is ['G', 'M', ..];

    /// <summary>The gemeente that the area is or lies in; the area itself when that is a region.</summary>
    public static string Whole(string area) =>
        area is ['B', 'U', ..] or ['W', 'K', ..] or ['G', 'M', ..] ? $"GM{area[2..6]}" : area;
}
