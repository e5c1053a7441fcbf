using System.Text.Json;
using Analytics.Pipeline.Domain;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Analytics.Pipeline.Receive;

/// <summary>A polygon or several of a GeoJSON file, in metres of the Dutch grid.</summary>
static class GeoJsonShape
{
    const int FewestPoints = 4;

    static readonly GeometryFactory factory = new(new PrecisionModel(), srid: 28992);

    /// <exception cref="GeoJsonException">It is no polygon, or lies outside the Netherlands.</exception>
    public static Geometry Read(JsonElement geometry, string place)
    {
        var type = geometry.TryGetProperty("type", out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString() : null;
        if (type is not ("Polygon" or "MultiPolygon") || !geometry.TryGetProperty("coordinates", out var coordinates))
            throw new GeoJsonException($"{place}: de grens hoort een Polygon of MultiPolygon te zijn.");
        var polygons = type == "Polygon" ? [coordinates] : Items(coordinates, place);
        Geometry shape = factory.CreateMultiPolygon([.. polygons.Select(polygon => Polygon(polygon, place))]);
        if (!shape.IsValid) shape = GeometryFixer.Fix(shape);
        return shape.Area > 0 ? shape : throw new GeoJsonException($"{place}: de grens omsluit niets.");
    }

    static Polygon Polygon(JsonElement rings, string place)
    {
        var all = Items(rings, place).Select(ring => Ring(ring, place)).ToArray();
        return all.Length > 0 ? factory.CreatePolygon(all[0], all[1..])
            : throw new GeoJsonException($"{place}: een deel van de grens is leeg.");
    }

    static LinearRing Ring(JsonElement points, string place)
    {
        var ring = Items(points, place).Select(point => Point(point, place)).ToList();
        if (ring.Count > 0 && !ring[0].Equals2D(ring[^1])) ring.Add(ring[0].Copy());
        return ring.Count >= FewestPoints ? factory.CreateLinearRing([.. ring])
            : throw new GeoJsonException($"{place}: een ring heeft minder dan {FewestPoints} punten.");
    }

    static Coordinate Point(JsonElement point, string place)
    {
        var numbers = Items(point, place);
        if (numbers.Length < 2 || numbers[0].ValueKind != JsonValueKind.Number
            || numbers[1].ValueKind != JsonValueKind.Number)
            throw new GeoJsonException($"{place}: een punt heeft geen twee getallen.");
        var (first, second) = (numbers[0].GetDouble(), numbers[1].GetDouble());
        if (RijksDriehoek.Holds(new GridPoint(first, second))) return new Coordinate(first, second);
        var degrees = new GeoPoint(Latitude: second, Longitude: first);
        if (!RijksDriehoek.Holds(degrees)) throw new GeoJsonException($"{place}: een punt ligt niet in Nederland. "
            + "Lever de grenzen in RD (EPSG:28992), of in WGS84 met de lengte voor de breedte.");
        var metres = RijksDriehoek.ToGrid(degrees);
        return new Coordinate(metres.X, metres.Y);
    }

    static JsonElement[] Items(JsonElement array, string place) => array.ValueKind == JsonValueKind.Array
        ? [.. array.EnumerateArray()]
        : throw new GeoJsonException($"{place}: de coördinaten hebben niet de vorm van GeoJSON.");
}
