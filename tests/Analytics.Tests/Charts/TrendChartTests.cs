using Analytics.Charts;

namespace Analytics.Tests.Charts;

public class TrendChartTests
{
    static readonly ChartHead Head = new("trend", "Starts in Centrum", "Acht kwartalen.");

    [Fact]
    public void Has_a_point_per_known_quarter_and_says_its_interval()
    {
        var picture = Draw("""
            2024 1  10,0   8,0  12,0
            2024 2  12,5  10,1  14,9
            2024 3  11,0   9,0  13,0
            """);
        Assert.Equal(3, picture.Marks("point").Count);
        Assert.Contains("2024 K2: 12,5 per 1.000 jeugdigen (95%-interval 10,1 tot 14,9)", picture.Tips);
        Assert.Contains("per 1.000 jeugdigen", picture.Texts);
        Assert.Equal("0.2", (string?)Assert.Single(picture.Marks("band")).Attribute("fill-opacity"));
    }

    [Fact]
    public void A_withheld_quarter_is_a_hatched_gap_and_never_a_value()
    {
        var picture = Draw("""
            2024 1  10,0  8,0  12,0
            2024 2  7,7   6,6  8,8  withheld
            2024 3  11,0  9,0  13,0
            2024 4  12,0  9,0  14,0
            """);
        Assert.Equal(3, picture.Marks("point").Count);
        Assert.Single(picture.Marks("withheld"));
        Assert.Contains("te weinig", picture.Texts);
        Assert.Contains("2024 K2: te weinig", picture.Tips);
        Assert.DoesNotContain(picture.Tips, tip => tip.Contains("7,7", StringComparison.Ordinal));
        Assert.Equal(2, picture.Marks("band").Count);
    }

    [Fact]
    public void Withheld_quarters_that_follow_each_other_are_one_gap()
    {
        var picture = Draw("""
            2023 4  9,0
            2024 1  -  -  -  withheld
            2024 2  -  -  -  withheld
            2024 3  11,0
            """);
        Assert.Contains("2024 K1 tot 2024 K2: te weinig", picture.Tips);
        Assert.Single(picture.Marks("withheld"));
    }

    [Fact]
    public void A_quarter_without_figures_breaks_the_line_without_a_hatch()
    {
        var picture = Draw("""
            2023 3  9,0
            2023 4  9,5
            2024 2  10,0
            2024 3  11,0
            """);
        Assert.Equal(2, picture.Marks("line").Count);
        Assert.Empty(picture.Marks("withheld"));
    }

    [Fact]
    public void A_provisional_quarter_is_dashed_hollow_and_said_so()
    {
        var picture = Draw("""
            2024 1  10,0  8,0  12,0
            2024 2  11,0  9,0  13,0
            2024 3  12,0  8,0  15,0  provisional
            """);
        var dashed = Assert.Single(picture.Marks("line"), line => line.Attribute("stroke-dasharray") is not null);
        Assert.Contains("provisional", (string)dashed.Attribute("class")!, StringComparison.Ordinal);
        Assert.Contains("voorlopig", picture.Texts);
        Assert.Contains("paper", (string)picture.Marks("point")[2].Attribute("class")!, StringComparison.Ordinal);
        Assert.EndsWith(", voorlopig", picture.Tips.Single(tip => tip.StartsWith("2024 K3", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_is_grey_and_named_beside_its_line()
    {
        var picture = new Picture(TrendChart.Svg(Data("2024 1  10\n2024 2  11") with
        {
            Comparison = Points("2024 1  9\n2024 2  9"),
            ComparisonName = "regio",
        }));
        Assert.Contains("context-line", (string)Assert.Single(picture.Marks("comparison")).Attribute("class")!,
            StringComparison.Ordinal);
        Assert.Equal(["Centrum", "regio"], picture.Marks("name").Select(Picture.TextOf));
    }

    [Fact]
    public void Actions_of_one_quarter_are_flags_side_by_side_and_outside_the_period_none()
    {
        var picture = new Picture(TrendChart.Svg(Data("2024 1  10\n2024 2  11\n2024 3  12") with
        {
            Actions =
            [
                new(new(2024, 2), 1, "Dialoog"), new(new(2024, 2), 2, "Inloop & <b>"), new(new(2026, 1), 3, "Later"),
            ],
        }));
        Assert.Equal(["1", "2"], picture.Marks("flag-number").Select(Picture.TextOf));
        Assert.Single(picture.Marks("pole"));
        Assert.Contains("2024 K2: Inloop & <b>", picture.Tips);
        var left = picture.Marks("flag").Select(flag => Picture.Number(flag, "x")).ToList();
        Assert.True(left[1] - left[0] >= 20);
    }

    [Fact]
    public void Speaks_english_when_asked()
    {
        var data = Data("2024 1  1234,5\n2024 2  1  0  2  withheld\n2024 3  1300  -  -  provisional");
        var picture = new Picture(TrendChart.Svg(data with { Head = Head with { Texts = ChartTexts.English } }));
        Assert.Equal("en", (string?)picture.Root.Attribute("lang"));
        Assert.Contains("too few", picture.Texts);
        Assert.Contains("provisional", picture.Texts);
        Assert.Contains("Q1", picture.Texts);
        Assert.Contains("1,000", picture.Texts);
    }

    [Fact]
    public void Without_points_it_says_that_there_is_nothing_to_show() =>
        Assert.Equal(["Geen gegevens om te tonen"], Draw("").Texts);

    [Fact]
    public void When_everything_is_withheld_it_says_so_and_draws_no_axis()
    {
        var picture = Draw("2024 1  3  1  5  withheld\n2024 2  4  1  6  withheld");
        Assert.Equal(["te weinig"], picture.Texts);
        Assert.Empty(picture.Marks("tick"));
    }

    [Fact]
    public void Values_that_are_no_number_are_gaps()
    {
        var svg = TrendChart.Svg(new(Head, "per 1.000", "Centrum",
        [
            new(new(2024, 1), double.NaN), new(new(2024, 2), double.PositiveInfinity, 1, 2),
            new(new(2024, 3), 5, double.NaN, 9),
        ]));
        Assert.DoesNotMatch("NaN|Infinity|∞", svg);
        Assert.Single(new Picture(svg).Marks("point"));
    }

    [Theory]
    [InlineData(1e-300), InlineData(1e-9), InlineData(0), InlineData(-3), InlineData(1e9), InlineData(1e300)]
    public void Any_size_of_figure_gets_an_axis(double value)
    {
        var data = new TrendChartData(Head, "eenheid", "Centrum", [new(new(2024), value), new(new(2025), value)]);
        var picture = new Picture(TrendChart.Svg(data));
        Assert.Equal(2, picture.Marks("point").Count);
        Assert.InRange(picture.Marks("tick").Count, 4, 20);
        Assert.All(picture.Marks("point"), point => Assert.InRange(Picture.Number(point, "cy"), 0, picture.Height));
    }

    [Fact]
    public void Quarters_and_years_do_not_mix() => Assert.Throws<ArgumentException>("data",
        () => TrendChart.Svg(new(Head, "eenheid", "Centrum", [new(new(2024), 1), new(new(2025, 1), 2)])));

    static Picture Draw(string rows) => new(TrendChart.Svg(Data(rows)));

    static TrendChartData Data(string rows) => new(Head, "per 1.000 jeugdigen", "Centrum", Points(rows));

    /// <summary>Year, quarter, value, low, high, and a word; "-" when there is none.</summary>
    static List<TrendPoint> Points(string rows) =>
        [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row =>
        {
            var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            double? At(int i) =>
                i < cells.Length && char.IsDigit(cells[i][^1]) ? Picture.Number(cells[i].Replace(',', '.')) : null;
            return new TrendPoint(new((int)At(0)!, (int)At(1)!), At(2), At(3), At(4),
                Withheld: cells[^1] == "withheld", Provisional: cells[^1] == "provisional");
        })];
}
