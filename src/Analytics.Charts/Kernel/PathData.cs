using System.Text;

namespace Analytics.Charts.Kernel;

/// <summary>The "d" of a path, in pixels with one decimal.</summary>
sealed class PathData
{
    readonly StringBuilder d = new();

    public bool IsEmpty => d.Length == 0;

    public PathData Move(double x, double y) => Add('M', x, y);

    public PathData Line(double x, double y) => Add('L', x, y);

    public PathData Right(double length)
    {
        d.Append('h');
        Append(d, length);
        return this;
    }

    public PathData Down(double length)
    {
        d.Append('v');
        Append(d, length);
        return this;
    }

    public PathData Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Add('C', x1, y1);
        Add(' ', x2, y2);
        return Add(' ', x, y);
    }

    public PathData Close()
    {
        d.Append('Z');
        return this;
    }

    public override string ToString() => d.ToString();

    /// <summary>A coordinate with at most one decimal; what is no number becomes 0, never "NaN".</summary>
    public static void Append(StringBuilder svg, double value)
    {
        var tenths = double.IsFinite(value) ? (long)Math.Round(Math.Clamp(value, -1e6, 1e6) * 10) : 0;
        if (tenths < 0) svg.Append('-');
        tenths = Math.Abs(tenths);
        svg.Append(tenths / 10);
        if (tenths % 10 != 0) svg.Append('.').Append((char)('0' + tenths % 10));
    }

    PathData Add(char command, double x, double y)
    {
        d.Append(command);
        Append(d, x);
        d.Append(' ');
        Append(d, y);
        return this;
    }
}
