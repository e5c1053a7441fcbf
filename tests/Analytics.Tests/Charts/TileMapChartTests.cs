using Analytics.Charts;

namespace Analytics.Tests.Charts;

public class TileMapChartTests
{
    static readonly ChartHead Head = new("tiles", "Jeugdhulp per wijk", "Vijf klassen.");

    [Fact]
    public void Has_a_tile_per_area_with_its_figure_and_the_names_of_the_groups()
    {
        var picture = Draw([.. Enumerable.Range(0, 10).Select(i => Tile(i, 10 * i))]);
        Assert.Equal(10, picture.Marks("tile").Count);
        Assert.Equal(["Stad", "Dorp"], picture.Marks("group").Select(Picture.TextOf));
        Assert.Contains("Wijk 3 (Dorp): 30 per 1.000 jeugdigen", picture.Tips);
    }

    [Fact]
    public void Five_classes_hold_equally_many_areas_and_the_legend_has_their_bounds()
    {
        var picture = Draw([.. Enumerable.Range(1, 10).Select(i => Tile(i, i))]);
        Assert.Equal(["1,0 – 2,0", "3,0 – 4,0", "5,0 – 6,0", "7,0 – 8,0", "9,0 – 10,0"],
            picture.Marks("legend").Select(Picture.TextOf));
        Assert.Equal(5, picture.Marks("tile").Select(tile => (string)tile.Attribute("fill")!).Distinct().Count());
    }

    [Fact]
    public void A_withheld_value_shows_nowhere_not_even_in_the_classes()
    {
        var tiles = Enumerable.Range(1, 6).Select(i => Tile(i, i)).ToList();
        var with = Draw([.. tiles, Tile(7, 987) with { Withheld = true }]);
        var without = Draw([.. tiles]);
        Assert.Equal(without.Marks("legend").Select(Picture.TextOf).Append("te weinig"),
            with.Marks("legend").Select(Picture.TextOf));
        Assert.DoesNotContain("987", string.Concat(with.Texts.Concat(with.Tips)), StringComparison.Ordinal);
        Assert.Contains("Wijk 7 (Dorp): te weinig", with.Tips);
        Assert.Equal(2, with.Marks("withheld").Count); // The tile, and its sample in the legend.
    }

    [Fact]
    public void An_area_without_a_figure_is_said_to_be_unknown() =>
        Assert.Contains("Wijk 2 (Stad): niet te bepalen", Draw(Tile(1, 4), Tile(2, null)).Tips);

    [Fact]
    public void Links_can_be_reached_so_the_picture_is_a_group()
    {
        var picture = Draw(Tile(1, 4) with { Href = "/wijken/WK1?a=1&b=\"2\"" }, Tile(2, 5));
        var link = Assert.Single(picture.Elements("a"));
        Assert.Equal("/wijken/WK1?a=1&b=\"2\"", (string?)link.Attribute("href"));
        Assert.Equal("Wijk 1 (Dorp): 4,0 per 1.000 jeugdigen", link.Elements().First(part => part.Name.LocalName == "title").Value);
        Assert.Equal("group", (string?)picture.Root.Attribute("role"));
        Assert.Equal("img", (string?)Draw(Tile(1, 4)).Root.Attribute("role"));
    }

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData("data:text/html,x"), InlineData("//elsewhere.example/")]
    public void A_link_that_leaves_the_site_is_refused(string href) =>
        Assert.Throws<ArgumentException>(nameof(href), () => Draw(Tile(1, 4) with { Href = href }));

    [Fact]
    public void A_line_runs_between_neighbours_of_different_groups() =>
        Assert.Equal(2, Draw([.. Enumerable.Range(0, 16).Select(i => Tile(i, i) with
        {
            Row = i / 8,
            Column = i % 8,
            Group = i % 8 < 4 ? "Stad" : "Dorp",
        })]).Marks("border").Count);

    [Fact]
    public void Equal_values_are_one_class()
    {
        var picture = Draw([.. Enumerable.Range(0, 9).Select(i => Tile(i, 5))]);
        Assert.Equal("5,0", Picture.TextOf(Assert.Single(picture.Marks("legend"))));
    }

    [Fact]
    public void On_a_narrow_screen_tiles_stand_per_group_and_stay_readable()
    {
        var tiles = Enumerable.Range(0, 24).Select(i => Tile(i, i) with { Column = i % 12, Row = i / 12 }).ToArray();
        var picture = new Picture(TileMapChart.Svg(new(Head with { Width = ChartHead.Narrow }, "per 1.000", tiles)));
        Assert.All(picture.Marks("tile"), tile => Assert.True(Picture.Number(tile, "width") >= 44));
        Assert.Equal(2, picture.Marks("group").Count);
    }

    [Fact]
    public void Nothing_and_nothing_to_show_are_said()
    {
        Assert.Equal(["Geen gegevens om te tonen"], Draw().Texts);
        Assert.Equal(["te weinig"], Draw(Tile(1, 3) with { Withheld = true }).Texts);
    }

    static Tile Tile(int i, double? value) =>
        new($"WK{i}", $"W{i}", $"Wijk {i}", i / 4, i % 4 + (i % 2 == 0 ? 0 : 4), i % 2 == 0 ? "Stad" : "Dorp", value);

    static Picture Draw(params Tile[] tiles) => new(TileMapChart.Svg(new(Head, "per 1.000 jeugdigen", tiles)));
}
