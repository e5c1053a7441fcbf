using Analytics.Charts;

namespace Analytics.Tests.Charts;

public class ProcessMapChartTests
{
    static readonly ChartHead Head = new("process", "Routes naar verblijf", "Van start naar verblijf.");

    [Fact]
    public void Says_how_many_and_how_many_days_for_each_way()
    {
        var picture = Draw("a b 30 45\nb c 10 1");
        Assert.Equal(["30", "45 dagen", "10", "1 dag"], picture.Marks("edge-label").Select(Picture.TextOf));
        Assert.Contains("Stap a → Stap b: 30, 45 dagen", picture.Tips);
        Assert.Equal(3, picture.Marks("node").Count);
        Assert.Equal(2, picture.Marks("arrow").Count);
    }

    [Fact]
    public void Flows_from_left_to_right_and_on_a_phone_from_top_to_bottom()
    {
        var wide = Nodes(Draw("a b 30\nb c 10"));
        Assert.True(wide[0].Right < wide[1].Left && wide[1].Right < wide[2].Left);
        var narrow = Nodes(Draw("a b 30\nb c 10", ChartHead.Narrow));
        Assert.True(narrow[0].Bottom < narrow[1].Top && narrow[1].Bottom < narrow[2].Top);
    }

    [Fact]
    public void A_wide_line_is_a_way_that_many_take()
    {
        var widths = Draw("a b 100\na c 10\na d 1").Marks("edge").Select(edge => Width(edge)).Order().ToList();
        Assert.True(widths[0] < widths[1] && widths[1] < widths[2]);
        Assert.Equal(6, widths[2]);
    }

    [Theory]
    [InlineData("a b 30 45\nb a 10 12\na c 5 9\nb c 20 30\nc b 2 1\na a 7 8\nb b 3 4")]
    [InlineData("a b 9 1\nb c 9 1\nc d 9 1\nd e 9 1\na e 3 99\nb e 2 77\na d 4 4\ne a 1 300\nc c 5 5\nd d 5 5")]
    [InlineData("a b 1 1\na c 1 1\na d 1 1\na e 1 1\nb f 1 1\nc f 1 1\nd f 1 1\ne f 1 1\nb e 1 1\nc d 1 1")]
    public void Labels_lie_over_no_node_and_over_no_label(string edges)
    {
        foreach (var width in new[] { ChartHead.Wide, ChartHead.Narrow })
        {
            var picture = Draw(edges, width);
            var nodes = Nodes(picture);
            var labels = picture.Marks("edge-label").Select(Picture.Box).ToList();
            Assert.DoesNotContain(labels, label => nodes.Any(node => Overlap(label, node)));
            for (var i = 0; i < labels.Count; i++)
                for (var j = i + 1; j < labels.Count; j++) Assert.False(Overlap(labels[i], labels[j]));
            for (var i = 0; i < nodes.Count; i++)
                for (var j = i + 1; j < nodes.Count; j++) Assert.False(Overlap(nodes[i], nodes[j]));
        }
    }

    [Fact]
    public void A_way_back_is_an_arrow_against_the_flow()
    {
        var picture = Draw("a b 30\nb a 4");
        var tips = picture.Marks("arrow").Select(arrow => ((string)arrow.Attribute("d")!).Split('M', 'L', 'Z'))
            .Select(corners => (Tip: X(corners[1]), Base: X(corners[2])));
        Assert.Equal([true, false], tips.Select(arrow => arrow.Tip > arrow.Base).OrderDescending());
    }

    [Fact]
    public void The_start_stands_first_however_many_come_back_to_it()
    {
        var nodes = new[] { new ProcessNode("b", "B", ""), new ProcessNode("a", "A", "", ProcessNodeKind.Start) };
        var edges = new[] { new ProcessEdge("b", "a", 900, "900"), new ProcessEdge("a", "b", 1, "1") };
        var places = Nodes(new(ProcessMapChart.Svg(new(Head, nodes, edges))));
        Assert.True(places[1].Left < places[0].Left);
    }

    [Fact]
    public void From_a_node_to_itself_is_a_loop() => Assert.Single(Draw("a a 5 3\na b 2").Marks("loop"));

    [Fact]
    public void A_withheld_way_is_thin_and_its_label_hatched()
    {
        var nodes = new[] { new ProcessNode("a", "A", "20"), new ProcessNode("b", "B", "33", Withheld: true), };
        var edges = new[] { new ProcessEdge("a", "b", 8888, "8888", 7777, Withheld: true) };
        var svg = ProcessMapChart.Svg(new(Head, nodes, edges));
        var picture = new Picture(svg);
        Assert.Equal(2, picture.Marks("too-few").Count);
        Assert.Null(Assert.Single(picture.Marks("edge")).Attribute("stroke-width"));
        Assert.DoesNotMatch("8888|7777|>33<", svg);
    }

    [Fact]
    public void Names_are_escaped_and_long_ones_are_there_in_full()
    {
        const string name = "Gezinsgerichte <script>alert(1)</script> ondersteuningsmaatregelen & meer dan drie regels";
        var picture = new Picture(ProcessMapChart.Svg(new(Head, [new("a", name, "5 & 6")], [])));
        Assert.Contains($"{name}: 5 & 6", picture.Tips);
        Assert.InRange(picture.Marks("node-name").Count, 2, 3);
    }

    [Fact]
    public void Nothing_and_nothing_to_show_are_said()
    {
        Assert.Equal(["Geen gegevens om te tonen"], new Picture(ProcessMapChart.Svg(new(Head, [], []))).Texts);
        Assert.Equal(["te weinig"],
            new Picture(ProcessMapChart.Svg(new(Head, [new("a", "A", "3", Withheld: true)], []))).Texts);
    }

    [Fact]
    public void An_edge_without_a_node_and_a_key_twice_are_refused()
    {
        Assert.Throws<ArgumentException>("data",
            () => ProcessMapChart.Svg(new(Head, [new("a", "A", "")], [new("a", "b", 1, "1")])));
        Assert.Throws<ArgumentException>("data",
            () => ProcessMapChart.Svg(new(Head, [new("a", "A", ""), new("a", "B", "")], [])));
    }

    /// <summary>From, to, how many, and days.</summary>
    static Picture Draw(string rows, int width = ChartHead.Wide)
    {
        var edges = rows.Split('\n').Select(row => row.Split(' ')).Select(cells => new ProcessEdge(cells[0], cells[1],
            Picture.Number(cells[2]), cells[2], cells.Length > 3 ? Picture.Number(cells[3]) : null)).ToList();
        var nodes = edges.SelectMany(edge => new[] { edge.From, edge.To }).Distinct().Order(StringComparer.Ordinal)
            .Select(key => new ProcessNode(key, $"Stap {key}", "9 jeugdigen")).ToList();
        return new(ProcessMapChart.Svg(new(Head with { Width = width }, nodes, edges)));
    }

    static List<(double Left, double Right, double Top, double Bottom)> Nodes(Picture picture) =>
        picture.Marks("node").ConvertAll(node =>
        {
            var (x, y) = (Picture.Number(node, "x"), Picture.Number(node, "y"));
            return (x, x + Picture.Number(node, "width"), y, y + Picture.Number(node, "height"));
        });

    static double X(string corner) => Picture.Number(corner.Split(' ')[0]);

    static double Width(System.Xml.Linq.XElement edge) =>
        edge.Attribute("stroke-width") is null ? 1 : Picture.Number(edge, "stroke-width");

    static bool Overlap(
        (double Left, double Right, double Top, double Bottom) a,
        (double Left, double Right, double Top, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
