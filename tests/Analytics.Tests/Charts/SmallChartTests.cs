using Analytics.Charts;

namespace Analytics.Tests.Charts;

/// <summary>Share bars, spark lines, two widths and what a head says.</summary>
public class SmallChartTests
{
    static readonly ChartHead Head = new("bars", "Verwijzers", "Per jaar.");

    [Fact]
    public void Parts_of_a_bar_fill_it_and_say_their_share()
    {
        var picture = Bars(new ShareBar("2024", [30, 50, 20]));
        Assert.Equal(3, picture.Marks("part").Count);
        Assert.Contains("2024, huisarts: 30\u00a0%", picture.Tips);
        Assert.Equal(["30\u00a0%", "50\u00a0%", "20\u00a0%"], picture.Marks("share").Select(Picture.TextOf));
        Assert.Equal(["huisarts", "toegang", "overig"], picture.Marks("legend").Select(Picture.TextOf));
        Assert.Contains("aandeel (%)", picture.Texts);
    }

    [Fact]
    public void A_withheld_bar_is_hatched_and_a_provisional_one_is_dashed_and_named_so()
    {
        var picture = Bars(new("2023", [71, 20, 9], Withheld: true), new("2024", [1, 1, 2], Provisional: true));
        Assert.Equal(3, picture.Marks("part").Count);
        Assert.Contains("te weinig", picture.Texts);
        Assert.Contains("2024 (voorlopig)", picture.Texts);
        Assert.Equal("5 4", (string?)Assert.Single(picture.Marks("provisional")).Attribute("stroke-dasharray"));
        Assert.DoesNotContain(picture.Tips, tip => tip.Contains("71", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bar_of_nothing_cannot_be_determined() =>
        Assert.Contains("niet te bepalen", Bars(new ShareBar("2024", [0, 0, double.NaN])).Texts);

    [Fact]
    public void Bars_with_too_many_or_too_few_parts_are_refused()
    {
        Assert.Throws<ArgumentException>("data", () => Bars(new ShareBar("2024", [1, 2])));
        Assert.Throws<ArgumentException>("data",
            () => ShareBars.Svg(new(Head, "", ["1", "2", "3", "4", "5", "6", "7"], [])));
    }

    [Fact]
    public void Bars_without_rows_or_all_withheld_say_so()
    {
        Assert.Equal(["Geen gegevens om te tonen"], Bars().Texts);
        Assert.Equal(["te weinig"], Bars(new ShareBar("2024", [], Withheld: true)).Texts);
    }

    [Fact]
    public void A_spark_line_tells_its_ends_and_what_is_withheld()
    {
        var svg = SparkLine.Svg(new("s1", "Starts <Centrum>", "per 1.000",
            [new(new(2024, 1), 8), new(new(2024, 2), 5, Withheld: true), new(new(2024, 3), 9.5, Provisional: true)]));
        var picture = new Picture(svg);
        Assert.Equal("2024 K1: 8,0; 2024 K3: 9,5 per 1.000 (voorlopig); te weinig: 1",
            picture.Elements("desc").Single().Value);
        Assert.Equal("Starts <Centrum>", picture.Root.Elements().First().Value);
        Assert.Single(picture.Marks("withheld"));
        Assert.Single(picture.Marks("last"));
    }

    [Fact]
    public void A_spark_line_of_nothing_is_empty_and_says_so()
    {
        var picture = new Picture(SparkLine.Svg(new("s1", "Starts", "per 1.000", [])));
        Assert.Equal("Geen gegevens om te tonen", picture.Elements("desc").Single().Value);
        Assert.DoesNotMatch("NaN", SparkLine.Svg(new("s1", "Starts", "", [new(new(2024), double.NaN)])));
    }

    [Fact]
    public void Two_widths_are_two_pictures_with_ids_of_their_own()
    {
        var html = TwoWidths.Html(Head, head => ShareBars.Svg(new(head, "aandeel (%)", ["a"], [new("2024", [1])])));
        Assert.Contains("""<div class="chart-wide"><svg""", html, StringComparison.Ordinal);
        Assert.Contains("id=\"bars-title\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"bars-narrow-title\"", html, StringComparison.Ordinal);
        Assert.Contains("viewBox=\"0 0 360 ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_caption_are_printed_when_asked_and_escaped()
    {
        var head = new ChartHead("x y<z>", "A & <B>", "\"C\"\u0001") { Caption = "Bron: <ons> & 'hen'" };
        var data = new ShareBarsData(head with { ShowTitle = true }, "aandeel (%)", ["a"], [new("2024", [1])]);
        var picture = new Picture(ShareBars.Svg(data));
        Assert.Equal("A & <B>", Picture.TextOf(Assert.Single(picture.Marks("chart-title"))));
        Assert.Equal("Bron: <ons> & 'hen'", Picture.TextOf(Assert.Single(picture.Marks("caption"))));
        Assert.Equal("x-y-z--title x-y-z--desc", (string?)picture.Root.Attribute("aria-labelledby"));
        Assert.Equal("\"C\"", picture.Elements("desc").Single().Value);
    }

    [Fact]
    public void A_chart_without_an_id_is_refused() =>
        Assert.Throws<ArgumentException>(() => ShareBars.Svg(new(Head with { Id = " " }, "", ["a"], [new("b", [1])])));

    static Picture Bars(params ShareBar[] bars) =>
        new(ShareBars.Svg(new(Head, "aandeel (%)", ["huisarts", "toegang", "overig"], bars)));
}
