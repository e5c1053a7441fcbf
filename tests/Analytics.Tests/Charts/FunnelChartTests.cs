using Analytics.Charts;

namespace Analytics.Tests.Charts;

public class FunnelChartTests
{
    static readonly ChartHead Head = new("funnel", "Wijken naar grootte", "Twee wijken vallen op.");

    static readonly FunnelLimit[] Limits =
    [
        new(10, 0, 400, 0, 900), new(100, 60, 140, 30, 170), new(500, 80, 120, 70, 130), new(1000, 90, 110, 85, 115),
    ];

    [Fact]
    public void Draws_every_area_the_middle_and_four_limits()
    {
        var picture = Draw(new("A", 100, 90), new("B", 500, 105), new("C", 1000, 140, Highlighted: true));
        Assert.Equal(3, picture.Marks("point").Count);
        Assert.Equal(4, picture.Marks("limit").Count);
        Assert.Equal(2, picture.Marks("limit").Count(limit => limit.Attribute("stroke-dasharray") is not null));
        Assert.Contains("ink-line", (string)Assert.Single(picture.Marks("centre")).Attribute("class")!,
            StringComparison.Ordinal);
        Assert.Equal(["regio", "99,8\u00a0%", "95\u00a0%"], picture.Marks("name").Select(Picture.TextOf));
    }

    [Fact]
    public void Only_highlighted_areas_are_named_and_in_colour()
    {
        var picture = Draw(new("A", 100, 90), new("B", 500, 105, Highlighted: true),
            new("C", 900, 60, Highlighted: true));
        Assert.Equal(["B", "C"], picture.Marks("area-name").Select(Picture.TextOf));
        Assert.Equal(2, picture.Marks("point").Count(point => ((string)point.Attribute("class")!).EndsWith("series-1",
            StringComparison.Ordinal)));
    }

    [Fact]
    public void The_axes_say_what_they_measure()
    {
        var picture = Draw(new FunnelArea("A", 100, 90));
        Assert.Equal(["per 1.000 jeugdigen", "jeugdigen in het gebied"], picture.Marks("unit").Select(Picture.TextOf));
        Assert.Contains("A: 90 per 1.000 jeugdigen; 100 jeugdigen in het gebied", picture.Tips);
    }

    [Fact]
    public void Withheld_areas_have_no_dot_and_are_counted_below()
    {
        var picture = Draw(new("A", 100, 90), new("B", 20, 33, Withheld: true), new("C", 30, 44, Withheld: true));
        Assert.Single(picture.Marks("point"));
        Assert.Contains("te weinig: 2 gebieden", picture.Texts);
        Assert.Contains("B, C", picture.Tips);
        Assert.DoesNotContain(picture.Tips, tip => tip.Contains("33", StringComparison.Ordinal));
    }

    [Fact]
    public void Limits_that_leave_the_plot_are_cut_off_at_its_edge()
    {
        var picture = Draw(new("A", 100, 90), new("B", 500, 105), new("C", 1000, 100), new("D", 900, 100));
        var plot = picture.Marks("grid").Min(line => Ys(line).Min());
        Assert.All(picture.Marks("limit"), limit => Assert.True(Ys(limit).Min() >= plot - 0.11));
    }

    [Fact]
    public void Nothing_and_nothing_to_show_are_said()
    {
        Assert.Equal(["Geen gegevens om te tonen"], Draw().Texts);
        Assert.Equal(["te weinig"], Draw(new FunnelArea("A", 10, 10, Withheld: true)).Texts);
        Assert.Equal(["Geen gegevens om te tonen"], Draw(new FunnelArea("A", double.NaN, 10)).Texts);
    }

    [Fact]
    public void Without_limits_the_middle_remains()
    {
        var data = new FunnelChartData(Head, "jeugdigen", "per 1.000", 100, "regio", [new("A", 10, 1e9)]);
        var picture = new Picture(FunnelChart.Svg(data));
        Assert.Empty(picture.Marks("limit"));
        Assert.Single(picture.Marks("centre"));
    }

    static Picture Draw(params FunnelArea[] areas) => new(FunnelChart.Svg(
        new(Head, "jeugdigen in het gebied", "per 1.000 jeugdigen", 100, "regio", areas) { Limits = Limits }));

    static List<double> Ys(System.Xml.Linq.XElement path) =>
        [.. ((string)path.Attribute("d")!).Split('M', 'L').Where(part => part.Length > 0)
            .Select(part => Picture.Number(part.Split(' ')[1]))];
}
