using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.Pipeline.Domain;
using NetTopologySuite.Geometries;

namespace Analytics.Pipeline.Receive;

/// <summary>The boundary of an area in one year.</summary>
/// <param name="Shape">In metres of the Dutch grid (EPSG:28992).</param>
public sealed record AreaBoundary(string Code, int Year, Geometry Shape);

/// <summary>A file of boundaries that cannot be read. The message is Dutch and says where.</summary>
public sealed class GeoJsonException(string message) : Exception(message);

/// <summary>
/// Boundaries of areas as CBS, Kadaster and PDOK publish them: a GeoJSON file with a code for each area, in the Dutch
/// grid or in degrees. Which of the two is told by the numbers themselves: no place in the Netherlands fits both.
/// </summary>
public static partial class GeoJson
{
    /// <summary>Names of the code, most telling first: a wijk also carries the code of its gemeente.</summary>
    static readonly string[] codeNames =
        ["statcode", "code", "buurtcode", "bu_code", "wijkcode", "wk_code", "gemeentecode", "gm_code", "gwb_code"];

    static readonly string[] yearNames = ["jaar", "year", "vintage"];

    /// <param name="fileName">May hold the year, where the areas do not say it.</param>
    /// <exception cref="GeoJsonException">It is no such file, or an area in it cannot be read.</exception>
    public static IReadOnlyList<AreaBoundary> Read(Stream json, string fileName)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, YearIn(fileName));
        }
        catch (JsonException e)
        {
            throw new GeoJsonException($"Regel {(e.LineNumber ?? 0) + 1}, teken {(e.BytePositionInLine ?? 0) + 1}: "
                + "dit is geen geldige JSON.");
        }
    }

    static List<AreaBoundary> Read(JsonElement root, int? yearOfFile)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "type") != "FeatureCollection"
            || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
            throw new GeoJsonException("Dit is geen GeoJSON met gebieden: 'type' hoort FeatureCollection te zijn.");
        var boundaries = features.EnumerateArray()
            .Select((feature, at) => Boundary(feature, $"Gebied {at + 1}", yearOfFile)).ToList();
        if (boundaries.Count == 0) throw new GeoJsonException("Het bestand heeft geen gebieden ('features' is leeg).");
        // Land and water of one area may be two features.
        return [.. boundaries.GroupBy(area => (area.Code, area.Year)).Select(same => same.Count() == 1 ? same.First()
            : same.First() with { Shape = UnaryUnion(same) })];
    }

    static Geometry UnaryUnion(IEnumerable<AreaBoundary> parts) =>
        NetTopologySuite.Operation.Union.UnaryUnionOp.Union(parts.Select(part => part.Shape));

    static AreaBoundary Boundary(JsonElement feature, string place, int? yearOfFile)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var properties)
            || properties.ValueKind != JsonValueKind.Object)
            throw new GeoJsonException($"{place}: 'properties' ontbreekt.");
        var code = codeNames.Select(name => Text(properties, name)?.Trim().ToUpperInvariant())
            .FirstOrDefault(code => code is not null && AreaCode.LevelOf(code) is not null)
            ?? throw new GeoJsonException($"{place}: er is geen statcode of code als GM0748, WK074800 of BU07480001.");
        var year = YearIn(Text(properties, "jrstatcode"))
            ?? yearNames.Select(name => YearIn(Text(properties, name))).FirstOrDefault(found => found is not null)
            ?? yearOfFile
            ?? throw new GeoJsonException($"{place} ({code}): het jaar ontbreekt. Zet het in de bestandsnaam, zoals "
                + "wijken-2022.geojson.");
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object)
            throw new GeoJsonException($"{place} ({code}): 'geometry' ontbreekt.");
        return new AreaBoundary(code, year, GeoJsonShape.Read(geometry, $"{place} ({code})"));
    }

    /// <summary>Without case; numbers as they are written.</summary>
    static string? Text(JsonElement element, string name)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (!property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            if (property.Value.ValueKind == JsonValueKind.String) return property.Value.GetString();
            if (property.Value.ValueKind == JsonValueKind.Number) return property.Value.GetRawText();
        }
        return null;
    }

    static int? YearIn(string? text) => text is not null && Year().Match(text) is { Success: true } match
        ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>2022, and of 2022GM0748 the first four.</summary>
    [GeneratedRegex("(?<![0-9])(19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
