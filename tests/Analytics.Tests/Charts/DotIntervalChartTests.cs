using Analytics.Charts;

namespace Analytics.Tests.Charts;

public class DotIntervalChartTests
{
    static readonly ChartHead Head = new("dots", "Wijken van hoog naar laag", "Met interval.");

    [Fact]
    public void Areas_run_from_high_to_low_and_those_without_a_figure_come_last()
    {
        var picture = Draw(new("Laag", 5, 4, 6), new("Geheim", 99, Withheld: true), new("Hoog", 20, 15, 25),
            new("Onbekend", null), new("Midden", 10, 8, 12));
        Assert.Equal(["Hoog", "Midden", "Laag", "Onbekend", "Geheim"], picture.Marks("name").Select(Picture.TextOf));
        Assert.Equal(["20,0", "10,0", "5,0"], picture.Marks("value").Select(Picture.TextOf));
    }

    [Fact]
    public void Withheld_is_hatched_and_unknown_is_said()
    {
        var picture = Draw(new("Geheim", 99, 90, 110, Withheld: true), new("Onbekend", null), new("Hoog", 20, 15, 25));
        Assert.Single(picture.Marks("point"));
        Assert.Single(picture.Marks("interval"));
        Assert.Contains("te weinig", picture.Texts);
        Assert.Contains("niet te bepalen", picture.Texts);
        Assert.DoesNotContain(picture.Texts.Concat(picture.Tips),
            text => text.Contains("99", StringComparison.Ordinal));
    }

    [Fact]
    public void A_withheld_value_does_not_stretch_the_axis()
    {
        var picture = Draw(new("Geheim", 99999, Withheld: true), new("Hoog", 20, 15, 25));
        Assert.Equal("25", Picture.TextOf(picture.Marks("tick")[^1]));
    }

    [Fact]
    public void The_reference_is_a_line_with_its_name()
    {
        var data = new DotIntervalChartData(Head, "per 1.000", [new("A", 10), new("B", 12)])
        {
            Reference = 11,
            ReferenceName = "regio",
        };
        var picture = new Picture(DotIntervalChart.Svg(data));
        Assert.Single(picture.Marks("reference"));
        Assert.Equal("regio", Picture.TextOf(Assert.Single(picture.Marks("reference-name"))));
    }

    [Fact]
    public void A_long_name_is_cut_and_still_there_in_full()
    {
        const string name = "Wijk 03 Buitengebied-Zuidoost met verspreide bebouwing en recreatieterrein <i>&\"'";
        var picture = Draw(new(name, 10), new("Kort", 9));
        Assert.EndsWith("…", Picture.TextOf(picture.Marks("name")[0]), StringComparison.Ordinal);
        Assert.Contains(name, picture.Tips);
    }

    [Fact]
    public void Nothing_and_nothing_to_show_are_said()
    {
        Assert.Equal(["Geen gegevens om te tonen"], Draw().Texts);
        Assert.Equal(["te weinig"], Draw(new DotIntervalRow("A", 1, Withheld: true)).Texts);
    }

    [Fact]
    public void Sixty_five_areas_fit_below_each_other()
    {
        var picture = Draw([.. Enumerable.Range(0, 65).Select(i => new DotIntervalRow($"Wijk {i}", i, i - 1, i + 1))]);
        var tops = picture.Marks("point").Select(point => Picture.Number(point, "cy")).ToList();
        Assert.Equal(65, tops.Count);
        Assert.All(tops.Zip(tops.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 20));
    }

    static Picture Draw(params DotIntervalRow[] rows) =>
        new(DotIntervalChart.Svg(new(Head, "per 1.000 jeugdigen", rows)));
}
