using System.Globalization;
using Analytics.Charts;

namespace Analytics.Tests.Charts;

public class SequenceChartTests
{
    static readonly ChartHead Head = new("sequences", "Zorgpaden", "Per maand.");

    static readonly CareState[] States =
    [
        new("geen", CareStateKind.NoCare), new("ambulant", CareStateKind.Care), new("verblijf", CareStateKind.Care),
        new("crisis", CareStateKind.Crisis), new("maatregel", CareStateKind.Protection),
    ];

    [Fact]
    public void Months_of_one_state_are_one_bar()
    {
        var picture = Draw(Cluster("A", "1112", "1122"));
        var bars = picture.Marks("state").Sum(path => ((string)path.Attribute("d")!).Count(c => c == 'h'));
        Assert.Equal(4, bars);
    }

    [Fact]
    public void The_states_are_named_from_light_to_heavy_and_heavier_is_darker()
    {
        var picture = Draw(Cluster("A", "0123"));
        Assert.Equal(["geen", "ambulant", "verblijf", "crisis", "maatregel"],
            picture.Marks("legend").Select(Picture.TextOf));
        var colours = picture.Marks("state").ToDictionary(
            path => ((string)path.Attribute("class")!).Split(' ')[1], path => (string)path.Attribute("stroke")!);
        Assert.True(Light(colours["graded-0-line"]) > Light(colours["graded-8-line"]));
        Assert.Equal("#D55E00", colours["series-2-line"]);
        Assert.Single(picture.Marks("pattern"), path => path.Name.LocalName == "path");
    }

    [Fact]
    public void A_cluster_is_as_high_as_it_is_heavy()
    {
        var picture = Draw(Cluster("Groot", "11") with { Rows = [new([1, 1], 900)] },
            new SequenceCluster("Klein", "", [new([2, 2], 300)]));
        var heights = picture.Marks("state").Select(bar => Picture.Number(bar, "stroke-width")).ToList();
        Assert.Equal(3, heights[0] / heights[1], 1);
    }

    [Fact]
    public void Thousands_of_rows_stay_a_small_picture_with_the_same_shares()
    {
        var rows = Enumerable.Range(0, 5000).Select(i => new SequenceRow([.. Enumerable.Range(0, 60)
            .Select(month => month < 10 + i % 37 ? 1 : i % 4 == 0 ? 0 : 2)])).ToList();
        var svg = SequenceIndexChart.Svg(new(Head, States, [new("Alle", "5.000 jeugdigen", rows)]));
        Assert.True(svg.Length < 40_000, $"{svg.Length} characters");
    }

    [Fact]
    public void A_withheld_cluster_is_a_hatched_block_with_its_name()
    {
        var picture = Draw(Cluster("A", "11"), Cluster("Kleine groep", "343434") with { Withheld = true });
        Assert.Contains("Kleine groep", picture.Texts);
        Assert.Contains("te weinig", picture.Texts);
        Assert.DoesNotContain(picture.Marks("state"), path =>
            ((string)path.Attribute("class")!).Contains("series", StringComparison.Ordinal));
    }

    [Fact]
    public void Unknown_months_are_left_blank() =>
        Assert.Single(Draw(new SequenceCluster("A", "", [new([-1, -1, 1, 99])])).Marks("state"));

    [Fact]
    public void Nothing_and_nothing_to_show_are_said()
    {
        Assert.Equal(["Geen gegevens om te tonen"], Draw().Texts);
        Assert.Equal(["Geen gegevens om te tonen"], Draw(Cluster("A")).Texts);
        Assert.Equal(["te weinig"], Draw(Cluster("A", "1") with { Withheld = true }).Texts);
    }

    [Fact]
    public void A_distribution_adds_up_to_the_whole_plot_in_every_month()
    {
        var months = new[] { new StateMonth([1, 1, 1, 0, 1]), new StateMonth([0, 0, 8, 0, 0]) };
        var picture = new Picture(StateDistributionChart.Svg(new(Head, States, months)));
        Assert.Equal(4, picture.Marks("state").Count);
        Assert.Contains("aandeel van de jeugdigen (%)", picture.Texts);
        Assert.Contains("maanden sinds het begin", picture.Texts);
    }

    [Fact]
    public void A_withheld_month_of_a_distribution_is_hatched()
    {
        var withheld = new StateMonth([], Withheld: true);
        var months = new[] { new StateMonth([1, 1, 1, 1, 1]), withheld, withheld };
        var picture = new Picture(StateDistributionChart.Svg(new(Head, States, months)));
        Assert.Single(picture.Marks("withheld"));
        Assert.Contains("te weinig", picture.Texts);
    }

    [Fact]
    public void A_distribution_without_anybody_is_empty_and_a_wrong_one_is_refused()
    {
        Assert.Equal(["Geen gegevens om te tonen"],
            new Picture(StateDistributionChart.Svg(new(Head, States, [new([0, 0, 0, double.NaN, -1])]))).Texts);
        Assert.Throws<ArgumentException>("data", () => StateDistributionChart.Svg(new(Head, States, [new([1, 2])])));
    }

    static SequenceCluster Cluster(string name, params string[] rows) =>
        new(name, "", [.. rows.Select(row => new SequenceRow([.. row.Select(c => c - '0')]))]);

    static Picture Draw(params SequenceCluster[] clusters) => new(SequenceIndexChart.Svg(new(Head, States, clusters)));

    static int Light(string colour) => Enumerable.Range(0, 3)
        .Sum(i => int.Parse(colour.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
