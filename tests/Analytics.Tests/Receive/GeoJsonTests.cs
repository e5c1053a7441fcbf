using System.Text;
using Analytics.Pipeline.Receive;

namespace Analytics.Tests.Receive;

public class GeoJsonTests
{
    const string Grid = "shared/domain/wbw_wijken_2022_rd.geojson";
    const string Degrees = "shared/domain/wbw_wijken_2022_wgs84.geojson";
    const string Published = "shared/domain/wbw_gemeenten_2022_pdok_wgs84.geojson";
    const string Square = "[[[80000,390000],[80000,391000],[81000,391000],[81000,390000],[80000,390000]]]";

    static IReadOnlyList<AreaBoundary> Read(string json, string fileName = "grenzen-2022.geojson") =>
        GeoJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), fileName);

    static string Collection(params string[] features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    static string Feature(string properties, string coordinates = Square, string type = "Polygon") => $$$"""
        {"type":"Feature","properties":{{{{properties}}}},"geometry":{"type":"{{{type}}}","coordinates":{{{coordinates}}}}}
        """;

    [Fact]
    public void Reads_the_grid_and_degrees_alike()
    {
        var boundaries = Read(Collection(
            Feature("\"code\":\"wk074800 \",\"gemeentecode\":\"GM0748\""),
            Feature("\"statcode\":\"GM0748\",\"jrstatcode\":\"2021GM0748\"",
                "[[[[4.30697,51.49402],[4.30673,51.50301],[4.32114,51.50316],[4.32138,51.49417]]]]", "MultiPolygon")));

        Assert.Equal([("WK074800", 2022), ("GM0748", 2021)], boundaries.Select(area => (area.Code, area.Year)));
        Assert.Equal(1_000_000, boundaries[0].Shape.Area);
        Assert.InRange(boundaries[1].Shape.Area, 990_000, 1_010_000); // A ring that was left open is closed.
    }

    [Fact]
    public void Two_parts_of_one_area_become_one()
    {
        var beside = Square.Replace("80000", "82000", StringComparison.Ordinal).Replace("81000", "83000", StringComparison.Ordinal);

        var boundary = Assert.Single(Read(Collection(
            Feature("\"code\":\"WK074800\",\"water\":\"JA\""), Feature("\"code\":\"WK074800\"", beside))));

        Assert.Equal(2_000_000, boundary.Shape.Area);
    }

    [Theory]
    [InlineData("{\n\"type\": oeps}", "Regel 2, teken 9: dit is geen geldige JSON.")]
    [InlineData("[]", "Dit is geen GeoJSON met gebieden")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", "Het bestand heeft geen gebieden")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature"}]}""", "Gebied 1: 'properties' ontbreekt")]
    [InlineData("""{"type":"FeatureCollection","features":[{"properties":{"naam":"Oost"}}]}""", "Gebied 1: er is geen statcode")]
    [InlineData("""{"type":"FeatureCollection","features":[{"properties":{"code":"GM0748"}}]}""", "Gebied 1 (GM0748): 'geometry' ontbreekt")]
    public void Says_where_a_file_is_wrong(string json, string message) => Assert.StartsWith(message,
        Assert.Throws<GeoJsonException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Point", "[80000,390000]", "de grens hoort een Polygon")]
    [InlineData("Polygon", "[]", "een deel van de grens is leeg")]
    [InlineData("Polygon", "[[[80000,390000],[80000,391000]]]", "een ring heeft minder dan 4 punten")]
    [InlineData("Polygon", "[[[80000,390000],[80000,391000],[80000,392000],[80000,390000]]]", "de grens omsluit niets")]
    [InlineData("Polygon", "[[[51.49,4.30],[51.50,4.30],[51.50,4.32],[51.49,4.30]]]", "een punt ligt niet in Nederland")]
    [InlineData("Polygon", "[[[80000],[80000,391000],[81000,391000],[80000,390000]]]", "een punt heeft geen twee getallen")]
    [InlineData("Polygon", "[[80000,390000]]", "de coördinaten hebben niet de vorm van GeoJSON")]
    public void Says_which_boundary_is_wrong(string type, string coordinates, string message) => Assert.StartsWith(
        $"Gebied 1 (GM0748): {message}", Assert.Throws<GeoJsonException>(
            () => Read(Collection(Feature("\"code\":\"GM0748\"", coordinates, type)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Asks_for_a_year_that_nothing_says() => Assert.Contains("het jaar ontbreekt",
        Assert.Throws<GeoJsonException>(() => Read(Collection(Feature("\"code\":\"GM0748\"")), "wijken.geojson")).Message,
        StringComparison.Ordinal);

    [RealFileFact(Grid)]
    public void The_districts_of_the_region_are_the_same_in_both()
    {
        using var grid = File.OpenRead(RealFileFact.PathOf(Grid));
        using var degrees = File.OpenRead(RealFileFact.PathOf(Degrees));
        var (one, other) = (GeoJson.Read(grid, Grid), GeoJson.Read(degrees, Degrees));

        Assert.Equal(65, one.Count);
        Assert.Equal(one.Select(area => area.Code), other.Select(area => area.Code));
        foreach (var (first, second) in one.Zip(other))
            Assert.InRange(second.Shape.Area / first.Shape.Area, 0.998, 1.002);
    }

    [RealFileFact(Published)]
    public void Reads_the_municipalities_as_PDOK_publishes_them()
    {
        using var json = File.OpenRead(RealFileFact.PathOf(Published));
        var boundaries = GeoJson.Read(json, "gemeenten.geojson");

        Assert.Equal(9, boundaries.Count);
        Assert.All(boundaries, area => Assert.Equal(2022, area.Year));
        Assert.InRange(boundaries.Single(area => area.Code == "GM0748").Shape.Area, 90e6, 96e6); // 93.13 km² says CBS.
    }
}
