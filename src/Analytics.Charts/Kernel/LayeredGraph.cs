namespace Analytics.Charts.Kernel;

/// <summary>A place in a layer: a node, the label of an edge, or a point where an edge passes.</summary>
sealed class Slot(int layer, double depth, double size, bool isNode = false)
{
    public bool IsNode { get; } = isNode;

    public int Layer { get; } = layer;

    /// <summary>Its length along the flow.</summary>
    public double Depth { get; } = depth;

    /// <summary>Its length across the flow.</summary>
    public double Size { get; } = size;

    /// <summary>Its middle across the flow.</summary>
    public double At { get; set; }
    public List<Slot> Before { get; } = [];
    public List<Slot> After { get; } = [];
}

/// <summary>The way of an edge through the layers, against the flow when it is <paramref name="Reversed"/>.</summary>
sealed record Chain(int Edge, bool Reversed, List<Slot> Slots, Slot? Label);

readonly record struct GraphEdge(int From, int To, double Weight, double LabelDepth, double LabelSize);

/// <summary>
/// Places a directed graph in layers, with the flow. Between two layers of nodes lies a layer of labels, so that a
/// label
/// has its own place and lies over nothing.
/// </summary>
/// <remarks>
/// Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", IEEE SMC 11 (1981):
/// cycles are cut at their lightest edge, layers follow the longest path, orders follow the middles of neighbours.
/// </remarks>
sealed class LayeredGraph
{
    const double Thin = 8, Apart = 14;
    const int OrderSweeps = 12, PlaceSweeps = 30;

    readonly List<List<Slot>> layers = [];

    /// <param name="nodes">The length of each node along the flow, and across it.</param>
    /// <param name="last">Nodes that belong in the last layer, if nothing leaves them.</param>
    public LayeredGraph(
        IReadOnlyList<(double Depth, double Size)> nodes, IReadOnlyList<GraphEdge> edges, IReadOnlySet<int> last)
    {
        var reversed = Cycles.Reversed(nodes.Count, edges);
        var layer = Cycles.Layers(nodes.Count, edges, reversed, last);
        for (var i = 0; i <= 2 * layer.DefaultIfEmpty(0).Max(); i++) layers.Add([]);
        Nodes = [.. nodes.Select((node, i) => Add(new(2 * layer[i], node.Depth, node.Size, isNode: true)))];
        Chains = [.. Enumerable.Range(0, edges.Count).Where(i => edges[i].From != edges[i].To)
            .Select(i => ChainOf(i, edges[i], reversed.Contains(i)))];
        LayerOrder.Sort(layers, OrderSweeps);
        Place();
    }

    public IReadOnlyList<Slot> Nodes { get; }
    public IReadOnlyList<Chain> Chains { get; }

    /// <summary>Where each layer begins along the flow, with the given room between two layers.</summary>
    public double[] Starts(double gap)
    {
        var starts = new double[layers.Count + 1];
        for (var i = 0; i < layers.Count; i++) starts[i + 1] = starts[i] + DepthOf(i) + gap;
        starts[^1] -= gap;
        return starts;
    }

    public double DepthOf(int layer) => layers[layer].Select(slot => slot.Depth).DefaultIfEmpty(0).Max();

    /// <summary>The length of the whole across the flow.</summary>
    public double Size => layers.SelectMany(layer => layer).Max(slot => slot.At + slot.Size / 2);

    Slot Add(Slot slot)
    {
        layers[slot.Layer].Add(slot);
        return slot;
    }

    Chain ChainOf(int index, GraphEdge edge, bool reversed)
    {
        var (from, to) = reversed ? (Nodes[edge.To], Nodes[edge.From]) : (Nodes[edge.From], Nodes[edge.To]);
        var middle = (from.Layer + to.Layer) / 2 is var half && half % 2 == 1 ? half : half - 1;
        var slots = new List<Slot> { from };
        for (var at = from.Layer + 1; at < to.Layer; at++)
            slots.Add(Add(at == middle ? new(at, edge.LabelDepth, edge.LabelSize) : new(at, 0, Thin)));
        slots.Add(to);
        for (var i = 1; i < slots.Count; i++)
        {
            slots[i].Before.Add(slots[i - 1]);
            slots[i - 1].After.Add(slots[i]);
        }
        return new(index, reversed, slots, slots.Find(slot => slot.Layer == middle));
    }

    /// <summary>Every slot as near to its neighbours as the order of its layer allows.</summary>
    void Place()
    {
        foreach (var layer in layers) PlaceLayer(layer, before: false, after: false);
        for (var (sweep, moved) = (0, 1.0); sweep < PlaceSweeps && moved > 0.2; sweep++)
        {
            foreach (var layer in layers) PlaceLayer(layer, before: true, after: false);
            for (var i = layers.Count - 1; i >= 0; i--) PlaceLayer(layers[i], before: false, after: true);
            moved = 0;
            foreach (var layer in layers) moved = Math.Max(moved, PlaceLayer(layer, before: true, after: true));
        }
        var least = layers.SelectMany(layer => layer).Select(slot => slot.At - slot.Size / 2).DefaultIfEmpty(0).Min();
        foreach (var slot in layers.SelectMany(layer => layer)) slot.At -= least;
    }

    /// <summary>Places a layer by the layers on one or both sides of it; the result is the largest shift.</summary>
    static double PlaceLayer(List<Slot> layer, bool before, bool after)
    {
        var (wanted, weights, sizes) = (new double[layer.Count], new double[layer.Count], new double[layer.Count]);
        for (var i = 0; i < layer.Count; i++)
        {
            var (sum, weight) = (0.0, 0.0);
            if (before) Pull(layer[i], layer[i].Before, ref sum, ref weight);
            if (after) Pull(layer[i], layer[i].After, ref sum, ref weight);
            (wanted[i], weights[i]) = weight > 0 ? (sum / weight, weight) : (layer[i].At, 0.1);
            sizes[i] = layer[i].Size + Apart;
        }
        var at = Spread.Apart(wanted, sizes, weights);
        var moved = 0.0;
        for (var i = 0; i < layer.Count; i++)
        {
            moved = Math.Max(moved, Math.Abs(layer[i].At - at[i]));
            layer[i].At = at[i];
        }
        return moved;
    }

    static void Pull(Slot slot, List<Slot> neighbours, ref double sum, ref double weight)
    {
        foreach (var other in neighbours)
        {
            var straight = Straightness(slot, other);
            sum += straight * other.At;
            weight += straight;
        }
    }

    /// <summary>
    /// A long edge should run straight; beside its ends that matters less. Gansner and others, IEEE TSE 19 (1993).
    /// </summary>
    static double Straightness(Slot one, Slot other) => one.IsNode || other.IsNode ? 1 : 8;
}
