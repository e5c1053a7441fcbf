using Analytics.Pipeline.Domain;

namespace Analytics.Tests;

public class RijksDriehoekTests
{
    /// <summary>Towers of Amersfoort and Groningen as Schreutelkamp and Strang van Hees give them; the others are
    /// points that PDOK publishes in both (gemeenten 2022, the grid rounded to metres).</summary>
    public static TheoryData<double, double, double, double> Known => new()
    {
        { 155_000, 463_000, 52.15517440, 5.38720621 },
        { 233_883.131, 582_065.167, 53.21938317, 6.56820053 },
        { 80_842, 396_350, 51.551215629667624, 4.317976898859985 },
    };

    [Theory, MemberData(nameof(Known))]
    public void Known_points_agree_within_a_metre_both_ways(double x, double y, double latitude, double longitude)
    {
        var metres = RijksDriehoek.ToGrid(new GeoPoint(latitude, longitude));
        var degrees = RijksDriehoek.ToDegrees(new GridPoint(x, y));

        Assert.InRange(Math.Sqrt(Math.Pow(metres.X - x, 2) + Math.Pow(metres.Y - y, 2)), 0, 1);
        Assert.InRange(Math.Abs(degrees.Latitude - latitude), 0, 1 / 111_200.0); // Degrees of a metre.
        Assert.InRange(Math.Abs(degrees.Longitude - longitude), 0, 1 / 66_500.0);
    }

    [Fact]
    public void There_and_back_is_the_same_place_all_over_the_country()
    {
        for (var x = 15_000; x < 280_000; x += 20_000)
            for (var y = 305_000; y < 620_000; y += 20_000)
            {
                var back = RijksDriehoek.ToGrid(RijksDriehoek.ToDegrees(new GridPoint(x, y)));
                Assert.InRange(Math.Abs(back.X - x) + Math.Abs(back.Y - y), 0, 0.01);
            }
    }

    [Fact]
    public void No_point_can_be_taken_for_the_other_kind()
    {
        Assert.True(RijksDriehoek.Holds(new GridPoint(155_000, 463_000)));
        Assert.False(RijksDriehoek.Holds(new GridPoint(5.4, 52.2)));
        Assert.True(RijksDriehoek.Holds(new GeoPoint(52.2, 5.4)));
        Assert.False(RijksDriehoek.Holds(new GeoPoint(5.4, 52.2)));
        Assert.False(RijksDriehoek.Holds(new GeoPoint(463_000, 155_000)));
    }
}
