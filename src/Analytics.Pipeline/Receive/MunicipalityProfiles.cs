using System.Text.Json;

namespace Analytics.Pipeline.Receive;

/// <summary>The profiles that come with the program: one JSON file per municipality in Receive/Profiles.</summary>
public static class MunicipalityProfiles
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The municipality's profile; the empty one when it needs none: recognition does the rest.</summary>
    /// <param name="municipality">GM code, or null when it is not known who delivers.</param>
    public static MunicipalityProfile For(string? municipality)
    {
        using var json = typeof(MunicipalityProfiles).Assembly
            .GetManifestResourceStream($"Analytics.Pipeline.Receive.Profiles.{municipality}.json");
        return json is null
            ? MunicipalityProfile.Empty
            : JsonSerializer.Deserialize<MunicipalityProfile>(json, options)!;
    }
}
