using System.Text.Json;

namespace Analytics.Pipeline.Receive;

/// <summary>The profiles that come with the program: one JSON file per municipality in Receive/Profiles.</summary>
public static class MunicipalityProfiles
{
    /// <summary>Strict: what is not known is a mistake in the profile, not something to pass over.</summary>
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
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
            : JsonSerializer.Deserialize<MunicipalityProfile>(json, Options)!;
    }

    /// <exception cref="JsonException">No profile.</exception>
    internal static MunicipalityProfile Parse(string json) =>
        JsonSerializer.Deserialize<MunicipalityProfile>(json, Options)!;
}
