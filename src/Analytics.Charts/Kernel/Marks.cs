using System.Text;

namespace Analytics.Charts.Kernel;

/// <summary>How letters look: size in pixels, colour, and which side of the text its x is.</summary>
readonly record struct TextStyle(Paint Paint, double Size = 13, string Anchor = "start", bool Bold = false)
{
    /// <summary>A rim of paper around the letters, for text over lines.</summary>
    public bool Rim { get; init; }

    /// <summary>Reads from bottom to top.</summary>
    public bool Upright { get; init; }

    public static readonly TextStyle Label = new(Palette.Ink);
    public static readonly TextStyle Small = new(Palette.Muted, 12);
}

/// <summary>How a line looks: colour, width in pixels, and dashes ("4 3") when it is not certain.</summary>
readonly record struct LineStyle(Paint Paint, double Width = 1, string? Dash = null, double Opacity = 1);

/// <summary>The marks of one chart, in the order in which they lie upon each other.</summary>
sealed class Marks(string id)
{
    readonly StringBuilder svg = new(8 * 1024);
    readonly SortedSet<Pattern> patterns = [];

    /// <summary>The patterns the marks use, as "defs" of the SVG.</summary>
    public string Definitions => patterns.Count == 0
        ? ""
        : $"<defs>{string.Concat(patterns.Select(pattern => Patterns.Definition(pattern, id)))}</defs>";

    public override string ToString() => svg.ToString();

    public void Rect(double x, double y, double width, double height, Paint fill, string kind = "", string? tip = null)
    {
        Open("rect", kind, fill.Class);
        Box(x, y, Math.Max(width, 0), Math.Max(height, 0));
        Attribute("fill", fill.Colour);
        Close("rect", tip);
    }

    /// <summary>A rectangle of a pattern only; over another one, or alone when it is hatched.</summary>
    public void Cover(double x, double y, double width, double height, Pattern pattern, string? tip = null)
    {
        if (pattern == Pattern.None || width <= 0 || height <= 0) return;
        Open("rect", pattern == Pattern.Hatch ? "withheld" : "pattern", "");
        Box(x, y, width, height);
        Attribute("fill", Url(pattern));
        Close("rect", tip);
    }

    public void Circle(
        double x, double y, double radius, Paint fill, string kind = "", string? tip = null, bool hollow = false)
    {
        Open("circle", kind, hollow ? "paper " + fill.Class + "-line" : fill.Class);
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
        Attribute("fill", hollow ? Palette.Paper.Colour : fill.Colour);
        if (hollow) Attribute("stroke", fill.Colour);
        if (hollow) Attribute("stroke-width", 1.5);
        Close("circle", tip);
    }

    public void Line(
        double x1, double y1, double x2, double y2, LineStyle style, string kind = "", string? tip = null) =>
        Stroke(new PathData().Move(x1, y1).Line(x2, y2), style, kind, tip);

    public void Stroke(PathData path, LineStyle style, string kind = "", string? tip = null)
    {
        if (path.IsEmpty) return;
        Open("path", kind, style.Paint.Class + "-line");
        Attribute("d", path.ToString());
        Attribute("fill", "none");
        Attribute("stroke", style.Paint.Colour);
        if (style.Width != 1) Attribute("stroke-width", style.Width);
        if (style.Dash is { } dash) Attribute("stroke-dasharray", dash);
        if (style.Opacity < 1) Attribute("stroke-opacity", style.Opacity);
        Close("path", tip);
    }

    /// <summary>Horizontal bars as one path of thick lines: far smaller than a rectangle each.</summary>
    public void Bars(PathData path, double thickness, Paint paint, Pattern pattern = Pattern.None)
    {
        if (path.IsEmpty) return;
        var plain = pattern == Pattern.None;
        Open("path", plain ? "state" : "pattern", plain ? paint.Class + "-line" : "");
        Attribute("d", path.ToString());
        Attribute("stroke", plain ? paint.Colour : Url(pattern));
        Attribute("stroke-width", thickness + 0.3); // A seam of paper would show between bars that only just touch.
        Close("path", null);
    }

    public void Area(PathData path, Paint fill, double opacity = 1, string kind = "", string? tip = null)
    {
        Open("path", kind, fill.Class);
        Attribute("d", path.ToString());
        Attribute("fill", fill.Colour);
        if (opacity < 1) Attribute("fill-opacity", opacity);
        Close("path", tip);
    }

    /// <summary>The same shape in a pattern only.</summary>
    public void Cover(PathData path, Pattern pattern)
    {
        if (pattern == Pattern.None) return;
        Open("path", "pattern", "");
        Attribute("d", path.ToString());
        Attribute("fill", Url(pattern));
        Close("path", null);
    }

    public void Text(double x, double y, string text, TextStyle style, string kind = "", string? tip = null)
    {
        if (text.Length == 0) return;
        Open("text", kind, style.Paint.Class + (style.Rim ? " paper-line" : ""));
        Attribute("x", x);
        Attribute("y", y);
        Attribute("fill", style.Paint.Colour);
        if (style.Size != 13) Attribute("font-size", style.Size);
        if (style.Anchor != "start") Attribute("text-anchor", style.Anchor);
        if (style.Bold) Attribute("font-weight", "600");
        if (style.Rim)
            svg.Append(" stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        if (style.Upright) Turn(x, y);
        svg.Append('>').Append(Lettering.Escape(text));
        if (tip is not null) svg.Append("<title>").Append(Lettering.Escape(tip)).Append("</title>");
        svg.Append("</text>");
    }

    /// <summary>Text cut to a width; what was cut is still there for who points at it.</summary>
    public void Fit(double x, double y, string text, double width, TextStyle style, string kind = "")
    {
        var cut = Lettering.Cut(text, width, style.Size, style.Bold);
        Text(x, y, cut, style, kind, cut == text ? null : text);
    }

    /// <summary>What the content draws is a link, when there is an address.</summary>
    /// <exception cref="ArgumentException">The address is no path within the site.</exception>
    public void Link(string? href, string name, Action content)
    {
        if (href is null)
        {
            content();
            return;
        }
        var local = href is ['/', not ('/' or '\\'), ..] or "/" or ['#' or '?', ..];
        if (!local) throw new ArgumentException("A link is a path within the site: /…, ?… or #….", nameof(href));
        svg.Append("<a href=\"").Append(Lettering.Escape(href)).Append("\"><title>");
        svg.Append(Lettering.Escape(name)).Append("</title>");
        content();
        svg.Append("</a>");
    }

    string Url(Pattern pattern)
    {
        patterns.Add(pattern);
        return $"url(#{Patterns.Id(pattern, id)})";
    }

    void Open(string element, string kind, string paint)
    {
        svg.Append('<').Append(element);
        var classes = kind.Length > 0 && paint.Length > 0 ? kind + " " + paint : kind + paint;
        if (classes.Length > 0) Attribute("class", classes);
    }

    void Close(string element, string? tip)
    {
        if (tip is null) svg.Append("/>");
        else svg.Append("><title>").Append(Lettering.Escape(tip)).Append("</title></").Append(element).Append('>');
    }

    void Box(double x, double y, double width, double height)
    {
        Attribute("x", x);
        Attribute("y", y);
        Attribute("width", width);
        Attribute("height", height);
    }

    void Turn(double x, double y)
    {
        svg.Append(" transform=\"rotate(-90 ");
        PathData.Append(svg, x);
        svg.Append(' ');
        PathData.Append(svg, y);
        svg.Append(")\"");
    }

    void Attribute(string name, string value) => svg.Append(' ').Append(name).Append("=\"").Append(value).Append('"');

    void Attribute(string name, double value)
    {
        svg.Append(' ').Append(name).Append("=\"");
        PathData.Append(svg, value);
        svg.Append('"');
    }
}
