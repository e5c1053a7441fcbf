namespace Analytics.Charts.Kernel;

/// <summary>Draws the edges and nodes of a process map where the layers have put them.</summary>
sealed class ProcessDrawing(
    Frame frame, LayeredGraph graph, double[] starts, bool leftToRight, ProcessMapChartData data)
{
    readonly double nodeWidth = ProcessNodeMark.Width(data.Nodes);
    readonly FlowPath flow = new(frame, leftToRight);
    readonly double heaviest = data.Edges.Where(edge => !edge.Withheld && double.IsFinite(edge.Weight))
        .Select(edge => edge.Weight).DefaultIfEmpty(1).Max();

    public void Edge(Chain chain)
    {
        var edge = data.Edges[chain.Edge];
        var (width, paint) = (Width(edge), PaintOf(edge));
        var points = Points(chain);
        var tip = chain.Reversed ? points[0] : points[^1];
        var length = 6 + width * 1.4;
        var direction = chain.Reversed ? -1 : 1;
        points[chain.Reversed ? 0 : ^1] = (tip.Main - direction * length * 0.8, tip.Cross);
        frame.Marks.Stroke(flow.Smooth(points), new(paint, width), "edge", TipOf(edge));
        frame.Marks.Area(flow.Arrow(tip, length, direction), paint, 1, "arrow");
    }

    public void Label(Chain chain)
    {
        if (chain.Label is not { } slot) return;
        var (x, y) = flow.Point(starts[slot.Layer] + graph.DepthOf(slot.Layer) / 2, slot.At);
        ProcessLabel.Draw(frame, data.Edges[chain.Edge], x, y);
    }

    public void Node(int index)
    {
        var (x, y) = Corner(index);
        ProcessNodeMark.Draw(frame, data.Nodes[index], x, y, nodeWidth);
    }

    /// <summary>From a node to itself: over it, or left of it when the map runs down.</summary>
    public void Loop(ProcessEdge edge, int index)
    {
        var (x, y) = Corner(index);
        var (width, paint) = (Width(edge), PaintOf(edge));
        var height = ProcessNodeMark.Height(data.Nodes[index], nodeWidth);
        var length = 6 + width * 1.4;
        var path = new PathData();
        var (labelWidth, labelHeight) = ProcessLabel.Size(edge, frame.Texts);
        if (leftToRight)
        {
            var (from, to) = (x + nodeWidth * 0.3, x + nodeWidth * 0.7);
            path.Move(from, y).Curve(from - 8, y - 24, to + 8, y - 24, to, y - length * 0.8);
            frame.Marks.Stroke(path, new(paint, width), "edge loop", TipOf(edge));
            Head(paint, (to, y), (to - length * 0.5, y - length), (to + length * 0.5, y - length));
            ProcessLabel.Draw(frame, edge, x + nodeWidth / 2, y - 20 - labelHeight / 2);
            return;
        }
        var (top, bottom) = (y + height * 0.25, y + height * 0.75);
        path.Move(x, top).Curve(x - 26, top - 6, x - 26, bottom + 6, x - length * 0.8, bottom);
        frame.Marks.Stroke(path, new(paint, width), "edge loop", TipOf(edge));
        Head(paint, (x, bottom), (x - length, bottom - length * 0.5), (x - length, bottom + length * 0.5));
        ProcessLabel.Draw(frame, edge, x - 22 - labelWidth / 2, y + height / 2);
    }

    /// <summary>A node without its loop: the loop takes the room before it.</summary>
    (double X, double Y) Corner(int index)
    {
        var slot = graph.Nodes[index];
        var end = slot.At + slot.Size / 2;
        var size = leftToRight ? ProcessNodeMark.Height(data.Nodes[index], nodeWidth) : nodeWidth;
        return flow.Point(starts[slot.Layer], end - size);
    }

    List<(double Main, double Cross)> Points(Chain chain)
    {
        var slots = chain.Slots;
        var begin = starts[slots[0].Layer] + slots[0].Depth;
        var points = new List<(double, double)> { (begin, Port(slots[0], slots[1], leaves: true)) };
        foreach (var slot in slots.Skip(1).SkipLast(1))
        {
            points.Add((starts[slot.Layer], slot.At));
            points.Add((starts[slot.Layer] + graph.DepthOf(slot.Layer), slot.At));
        }
        points.Add((starts[slots[^1].Layer], Port(slots[^1], slots[^2], leaves: false)));
        return points;
    }

    /// <summary>
    /// Edges at one side of a node stand in the order of where they go, so that they do not cross there.
    /// </summary>
    double Port(Slot node, Slot neighbour, bool leaves)
    {
        var all = (leaves ? node.After : node.Before).OrderBy(slot => slot.At).ToList();
        var index = Array.IndexOf([.. graph.Nodes], node);
        var size = leftToRight ? ProcessNodeMark.Height(data.Nodes[index], nodeWidth) : nodeWidth;
        var step = Math.Min(16, size * 0.75 / all.Count);
        return node.At + node.Size / 2 - size / 2 + (all.IndexOf(neighbour) - (all.Count - 1) / 2.0) * step;
    }

    void Head(Paint paint, (double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        frame.Marks.Area(new PathData().Move(a.X, a.Y).Line(b.X, b.Y).Line(c.X, c.Y).Close(), paint, 1, "arrow");

    double Width(ProcessEdge edge) => edge.Withheld || !double.IsFinite(edge.Weight) || heaviest <= 0
        ? 1
        : 1 + 5 * Math.Clamp(edge.Weight / heaviest, 0, 1);

    static Paint PaintOf(ProcessEdge edge) => edge.Highlighted ? Palette.Series[0] : Palette.Context;

    string TipOf(ProcessEdge edge)
    {
        var (from, to) = (Name(edge.From), Name(edge.To));
        return $"{from} → {to}: {string.Join(", ", ProcessLabel.Lines(edge, frame.Texts))}";
    }

    string Name(string key) => data.Nodes.First(node => node.Key == key).Name;
}
