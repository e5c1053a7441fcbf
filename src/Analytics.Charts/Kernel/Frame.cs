using System.Text;

namespace Analytics.Charts.Kernel;

/// <summary>The room around a plot, in pixels.</summary>
readonly record struct Margins(double Left, double Right, double Above, double Below);

/// <summary>
/// The sheet a chart is drawn on: outside it the words for a screen reader, the title and the caption; inside it the
/// plot, between <see cref="Left"/>, <see cref="Right"/>, <see cref="Top"/> and <see cref="Bottom"/>.
/// </summary>
sealed class Frame
{
    const double LineHeight = 17;

    readonly ChartHead head;
    readonly string kind;
    readonly double height;
    readonly List<string> caption;
    readonly List<string> title;

    /// <param name="kind">The chart's kind, as a class on the SVG.</param>
    /// <param name="width">Only for a chart that decides its own width.</param>
    public Frame(ChartHead head, string kind, Margins margins, double plotHeight, double? width = null)
    {
        (this.head, this.kind) = (head, kind);
        Width = Math.Max(width ?? head.Width, 240);
        Id = SafeId(head.Id);
        Marks = new Marks(Id);
        caption = head.Caption is { Length: > 0 } words ? Lettering.Wrap(words, Width, 12, 4) : [];
        title = head.ShowTitle ? Lettering.Wrap(head.Title, Width, 16, 3, bold: true) : [];
        Left = margins.Left;
        Right = Width - margins.Right;
        Top = margins.Above + title.Count * 22 + (title.Count > 0 ? 8 : 0);
        Bottom = Top + plotHeight;
        height = Bottom + margins.Below + (caption.Count > 0 ? 8 + caption.Count * LineHeight : 0);
    }

    public string Id { get; }
    public double Width { get; }
    public double Left { get; }
    public double Right { get; }
    public double Top { get; }
    public double Bottom { get; }
    public Marks Marks { get; }
    public ChartTexts Texts => head.Texts;

    /// <summary>The chart that has nothing to show: it says so, and stays a chart.</summary>
    public static string Empty(ChartHead head, string kind) => Message(head, kind, head.Texts.NoData, hatched: false);

    /// <summary>The chart of which every value is withheld.</summary>
    public static string TooFew(ChartHead head, string kind) => Message(head, kind, head.Texts.TooFew, hatched: true);

    /// <summary>
    /// A part of the plot where nothing may be shown, with the words for it; upright where it is narrow.
    /// </summary>
    /// <param name="above">The words stand at the top, where fewer lines run.</param>
    public void Withheld(double x, double y, double width, double height, string? tip = null, bool above = false)
    {
        Marks.Cover(x, y, width, height, Pattern.Hatch, tip ?? Texts.TooFew);
        var length = Lettering.Width(Texts.TooFew, 12);
        var upright = width < length + 8;
        var middle = above ? y + (upright ? length / 2 + 6 : 14) : y + height / 2;
        var style = new TextStyle(Palette.Muted, 12, "middle") { Rim = true, Upright = upright };
        Marks.Text(x + width / 2 + (upright ? 4 : 0), middle + (upright ? 0 : 4), Texts.TooFew, style, "too-few");
    }

    /// <param name="role">"img" for a picture; "group" when there are links in it, which a picture would hide.</param>
    public string ToSvg(string role = "img")
    {
        var marks = Marks.ToString();
        var svg = new StringBuilder(marks.Length + 2048);
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart ").Append(kind).Append("\" viewBox=\"0 0 ");
        PathData.Append(svg, Math.Ceiling(Width));
        svg.Append(' ');
        PathData.Append(svg, Math.Ceiling(height));
        svg.Append("\" width=\"100%\" role=\"").Append(role).Append("\" lang=\"").Append(Texts.Language);
        svg.Append("\" aria-labelledby=\"").Append(Id).Append("-title ").Append(Id).Append("-desc\"");
        svg.Append(" font-family=\"system-ui, sans-serif\" font-size=\"13\">");
        svg.Append("<title id=\"").Append(Id).Append("-title\">").Append(Lettering.Escape(head.Title))
            .Append("</title>");
        svg.Append("<desc id=\"").Append(Id).Append("-desc\">").Append(Lettering.Escape(head.Description))
            .Append("</desc>");
        return svg.Append(Marks.Definitions).Append(Around()).Append(marks).Append("</svg>").ToString();
    }

    /// <summary>Letters, digits, "-" and "_" of the id: it is used in ids and in url(#…).</summary>
    public static string SafeId(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var safe = string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
        return char.IsAsciiLetter(safe[0]) ? safe : "c" + safe;
    }

    string Around()
    {
        var marks = new Marks(Id);
        marks.Rect(0, 0, Math.Ceiling(Width), Math.Ceiling(height), Palette.Paper);
        for (var i = 0; i < title.Count; i++)
            marks.Text(0, 16 + i * 22, title[i], new(Palette.Ink, 16, Bold: true), "chart-title");
        var first = height - (caption.Count - 1) * LineHeight - 4;
        for (var i = 0; i < caption.Count; i++)
            marks.Text(0, first + i * LineHeight, caption[i], TextStyle.Small, "caption");
        return marks.ToString();
    }

    static string Message(ChartHead head, string kind, string words, bool hatched)
    {
        var frame = new Frame(head, kind, new(0.5, 0.5, 0.5, 8), 140);
        var (width, middle) = (frame.Right - frame.Left, (frame.Top + frame.Bottom) / 2);
        if (hatched) frame.Withheld(frame.Left, frame.Top, width, frame.Bottom - frame.Top);
        else frame.Marks.Text(frame.Left + 16, middle + 4, words, new(Palette.Muted), "empty");
        var border = new PathData().Move(frame.Left, frame.Top).Right(width).Down(140).Right(-width).Close();
        frame.Marks.Stroke(border, new(Palette.Grid), "frame");
        return frame.ToSvg();
    }
}
