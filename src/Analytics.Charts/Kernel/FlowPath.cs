namespace Analytics.Charts.Kernel;

/// <summary>Draws along the flow (main) and across it (cross), from left to right or from top to bottom.</summary>
sealed class FlowPath(Frame frame, bool leftToRight)
{
    public (double X, double Y) Point(double main, double cross) =>
        leftToRight ? (frame.Left + main, frame.Top + cross) : (frame.Left + cross, frame.Top + main);

    /// <summary>A smooth line through the layers: bent between them, straight inside them.</summary>
    /// <param name="points">Pairs of main and cross: where it leaves, enters and leaves each layer, and
    /// arrives.</param>
    public PathData Smooth(IReadOnlyList<(double Main, double Cross)> points)
    {
        var path = new PathData();
        var (x, y) = Point(points[0].Main, points[0].Cross);
        path.Move(x, y);
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            var end = Point(to.Main, to.Cross);
            if (Math.Abs(from.Cross - to.Cross) < 0.5) path.Line(end.X, end.Y);
            else Bend(path, from, to, end);
        }
        return path;
    }

    /// <summary>A triangle with its point at the given place.</summary>
    /// <param name="direction">1 with the flow, -1 against it.</param>
    public PathData Arrow((double Main, double Cross) tip, double length, int direction)
    {
        var half = length * 0.55;
        var (x, y) = Point(tip.Main, tip.Cross);
        var (x1, y1) = Point(tip.Main - direction * length, tip.Cross - half);
        var (x2, y2) = Point(tip.Main - direction * length, tip.Cross + half);
        return new PathData().Move(x, y).Line(x1, y1).Line(x2, y2).Close();
    }

    void Bend(PathData path, (double Main, double Cross) from, (double Main, double Cross) to, (double X, double Y) end)
    {
        var middle = (from.Main + to.Main) / 2;
        var (x1, y1) = Point(middle, from.Cross);
        var (x2, y2) = Point(middle, to.Cross);
        path.Curve(x1, y1, x2, y2, end.X, end.Y);
    }
}
