namespace Analytics.Samples.Care;

/// <summary>Who delivers what. The names behind these codes are in the reference table of providers.</summary>
static class Providers
{
    static readonly (string Role, string[] Codes)[] ByRole =
    [
        ("ambulant", [
            "99000107", "99000214", "99000321", "99000429", "99000536", "99000643",
            "99000750", "99000857", "99000964", "99001071", "99001178", "99001285",
        ]),
        ("dyslexie", ["99001392", "99001499"]),
        ("ggz", [
            "99001606", "99001713", "99001820", "99001927", "99002034", "99002141", "99002248", "99002355",
        ]),
        ("dag", ["99002463", "99002570", "99002677"]),
        ("pleegzorg", ["99002785", "99002892"]),
        ("gezinshuis", ["99002999", "99003106"]),
        ("verblijf", ["99003213", "99003320", "99003427", "99003534", "99003641"]),
        ("gesloten", ["99003748"]),
        ("crisis", ["99003856", "99003963"]),
        ("gi", ["99004071", "99004178", "99004285"]),
        ("vervoer", ["99004393"]),
        ("arts", ["99004500"]),
        ("landelijk", ["99004607"]),
    ];

    /// <summary>Each municipality prefers some to others; the first of a role is large everywhere.</summary>
    public static Dictionary<string, (string[] Codes, double[] Weights)> Preferences(Chance chance) =>
        ByRole.ToDictionary(role => role.Role, role => (role.Codes, Weights(role.Codes.Length, chance)),
            StringComparer.Ordinal);

    static double[] Weights(int count, Chance chance)
    {
        var weights = new double[count];
        for (var i = 0; i < count; i++) weights[i] = chance.LogNormal(1, 0.6);
        weights[0] = Math.Max(weights[0], 2.5);
        return weights;
    }
}
