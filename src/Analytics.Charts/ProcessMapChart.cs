using Analytics.Charts.Kernel;

namespace Analytics.Charts;

/// <summary>What follows what, and how often: a directly-follows graph.</summary>
public sealed record ProcessMapChartData(
    ChartHead Head, IReadOnlyList<ProcessNode> Nodes, IReadOnlyList<ProcessEdge> Edges);

public enum ProcessNodeKind
{
    Activity,
    Start,
    End,
}

/// <param name="Key">By which edges name the node.</param>
/// <param name="CountText">What is said below the name, e.g. "213 jeugdigen".</param>
/// <param name="Withheld">Too few youths to show: hatched, whatever the text.</param>
public sealed record ProcessNode(
    string Key, string Name, string CountText, ProcessNodeKind Kind = ProcessNodeKind.Activity,
    bool Withheld = false, bool Highlighted = false);

/// <param name="Weight">How often; it decides the width of the line, and which way the map flows.</param>
/// <param name="CountText">How often, as it may be said, e.g. "34".</param>
/// <param name="MedianDays">Between the two; null when it cannot be determined.</param>
/// <param name="Withheld">Too few youths to show: a thin line with a hatched label, whatever the weight.</param>
public sealed record ProcessEdge(
    string From, string To, double Weight, string CountText, double? MedianDays = null,
    bool Withheld = false, bool Highlighted = false);

/// <summary>
/// A map of the ways through care, in layers: from left to right, or from top to bottom where that is narrower. A wide
/// line is a way that many take. Ways back go against the layers. It shows order, not cause.
/// </summary>
public static class ProcessMapChart
{
    const string Kind = "process-map";
    const double LoopRoom = 26;

    /// <exception cref="ArgumentException">An edge names a node that is not there, or a key is used twice.</exception>
    public static string Svg(ProcessMapChartData data)
    {
        if (data.Nodes.Count == 0) return Frame.Empty(data.Head, Kind);
        if (data.Nodes.All(node => node.Withheld)) return Frame.TooFew(data.Head, Kind);
        if (data.Nodes.DistinctBy(node => node.Key).Count() < data.Nodes.Count)
            throw new ArgumentException("A key names one node.", nameof(data));
        var keys = data.Nodes.Select((node, i) => (node.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i);
        if (data.Edges.FirstOrDefault(edge => !keys.ContainsKey(edge.From) || !keys.ContainsKey(edge.To)) is { } lost)
            throw new ArgumentException($"No node for the edge {lost.From} - {lost.To}.", nameof(data));

        var across = Layout(data, keys, leftToRight: true);
        var width = across.Starts(Gap(true))[^1];
        var room = data.Head.Width * (data.Head.IsNarrow ? 1 : 1.5);
        if (width <= room) return Draw(data, keys, across, leftToRight: true);
        var down = Layout(data, keys, leftToRight: false);
        return down.Size < width
            ? Draw(data, keys, down, leftToRight: false)
            : Draw(data, keys, across, leftToRight: true);
    }

    /// <summary>Down a page there is more room for bends.</summary>
    static double Gap(bool leftToRight) => leftToRight ? 22 : 30;

    static LayeredGraph Layout(ProcessMapChartData data, Dictionary<string, int> keys, bool leftToRight)
    {
        var nodeWidth = ProcessNodeMark.Width(data.Nodes);
        var nodes = data.Nodes.Select(node =>
        {
            var loop = data.Edges.FirstOrDefault(edge => edge.From == node.Key && edge.To == node.Key);
            var label = loop is null ? default : ProcessLabel.Size(loop, data.Head.Texts);
            var (width, height) = (nodeWidth, ProcessNodeMark.Height(node, nodeWidth));
            return leftToRight
                ? (width, height + (loop is null ? 0 : LoopRoom + label.Height))
                : (height, width + (loop is null ? 0 : LoopRoom + label.Width));
        });
        var first = data.Nodes.Where(node => node.Kind == ProcessNodeKind.Start).Select(node => node.Key).ToHashSet();
        var edges = data.Edges.Select(edge =>
        {
            var (width, height) = ProcessLabel.Size(edge, data.Head.Texts);
            var weight = edge.Withheld || !double.IsFinite(edge.Weight) ? 0 : Math.Max(edge.Weight, 0);
            if (first.Contains(edge.From)) weight = double.MaxValue; // What leaves the start goes with the flow.
            var (depth, size) = leftToRight ? (width, height) : (height, width);
            return new GraphEdge(keys[edge.From], keys[edge.To], weight, depth, size);
        });
        var last = data.Nodes.Where(node => node.Kind == ProcessNodeKind.End).Select(node => keys[node.Key])
            .ToHashSet();
        return new([.. nodes], [.. edges], last);
    }

    static string Draw(ProcessMapChartData data, Dictionary<string, int> keys, LayeredGraph graph, bool leftToRight)
    {
        var starts = graph.Starts(Gap(leftToRight));
        var (width, height) = leftToRight ? (starts[^1], graph.Size) : (graph.Size, starts[^1]);
        var needed = Math.Max(width + 4, data.Head.Width);
        var side = leftToRight ? 2 : (needed - width) / 2;
        var frame = new Frame(data.Head, Kind, new(side, side, 4, 6), height, needed);
        var drawing = new ProcessDrawing(frame, graph, starts, leftToRight, data);
        foreach (var chain in graph.Chains.OrderBy(chain => data.Edges[chain.Edge].Weight)) drawing.Edge(chain);
        foreach (var edge in data.Edges.Where(edge => edge.From == edge.To)) drawing.Loop(edge, keys[edge.From]);
        foreach (var chain in graph.Chains) drawing.Label(chain);
        for (var i = 0; i < data.Nodes.Count; i++) drawing.Node(i);
        return frame.ToSvg();
    }
}
