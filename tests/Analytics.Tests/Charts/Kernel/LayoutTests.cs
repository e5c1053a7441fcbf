using Analytics.Charts;
using Analytics.Charts.Kernel;

namespace Analytics.Tests.Charts.Kernel;

/// <summary>Labels apart, classes of tiles, rows of sequences and layers of a graph.</summary>
public class LayoutTests
{
    [Fact]
    public void Labels_that_have_room_stay_where_they_are() =>
        Assert.Equal([10.0, 50, 90], Spread.Between([10, 50, 90], 16, 0, 100));

    [Fact]
    public void Labels_that_would_touch_share_the_shift() =>
        Assert.Equal([42.0, 58], Spread.Between([50, 50], 16, 0, 100));

    [Fact]
    public void Labels_keep_their_order_and_stay_between_the_bounds()
    {
        var at = Spread.Between([99, 98, 100], 16, 0, 100);
        Assert.Equal([84.0, 68, 100], at);
    }

    [Fact]
    public void A_firm_place_moves_less_than_a_loose_one()
    {
        var at = Spread.Apart([0, 0], [10, 10], [9, 1]);
        Assert.Equal((-1.0, 9.0), (at[0], at[1]));
    }

    [Fact]
    public void Classes_are_split_where_values_differ()
    {
        var classes = new TileClasses([1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, null]);
        Assert.Equal((1.0, 1.0), classes.Bounds[0]);
        Assert.Equal(classes.Bounds.Count - 1, classes.Of(6));
        Assert.All(classes.Bounds.Zip(classes.Bounds.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
    }

    [Fact]
    public void A_sample_of_rows_keeps_the_shares()
    {
        var rows = Enumerable.Range(0, 1000).Select(i => new SequenceRow([i < 250 ? 1 : 2]));
        var sample = SequenceRows.Sample(rows, 100);
        Assert.Equal(100, sample.Count);
        Assert.Equal(25, sample.Count(row => row.Months[0] == 1));
        Assert.Equal(1000, sample.Sum(row => row.Weight), 6);
    }

    [Fact]
    public void Rows_are_sorted_by_their_first_difference_and_like_rows_are_one_band()
    {
        var rows = "21 11 12 11".Split(' ').Select(row => new SequenceRow([.. row.Select(c => c - '0')]));
        var bands = SequenceRows.Bands(SequenceRows.Sample(rows, 200), 100).ToList();
        Assert.Equal(["11", "12", "21"], bands.Select(band => string.Concat(band.Months)));
        Assert.Equal([50.0, 25, 25], bands.Select(band => band.Height));
    }

    [Fact]
    public void The_lightest_edge_of_a_cycle_goes_back()
    {
        GraphEdge[] edges = [new(0, 1, 9, 0, 0), new(1, 2, 8, 0, 0), new(2, 0, 1, 0, 0), new(1, 1, 5, 0, 0)];
        var reversed = Cycles.Reversed(3, edges);
        Assert.Equal([2], reversed);
        Assert.Equal([0, 1, 2], Cycles.Layers(3, edges, reversed, new HashSet<int>()));
    }

    [Fact]
    public void A_node_that_belongs_last_stands_in_the_last_layer()
    {
        GraphEdge[] edges = [new(0, 1, 9, 0, 0), new(1, 2, 8, 0, 0), new(0, 3, 1, 0, 0)];
        Assert.Equal([0, 1, 2, 2], Cycles.Layers(4, edges, [], new HashSet<int> { 3 }));
    }

    [Fact]
    public void Two_edges_that_cross_are_uncrossed()
    {
        var graph = new LayeredGraph([(10, 10), (10, 10), (10, 10), (10, 10)],
            [new(0, 3, 1, 5, 5), new(1, 2, 1, 5, 5)], new HashSet<int>());
        Assert.Equal(graph.Nodes[0].At < graph.Nodes[1].At, graph.Nodes[3].At < graph.Nodes[2].At);
    }
}
