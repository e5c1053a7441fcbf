using System.Globalization;
using System.Xml.Linq;
using Analytics.Charts.Kernel;

namespace Analytics.Tests.Charts;

/// <summary>An SVG as a test looks at it: which marks it has, and what it says.</summary>
sealed class Picture(string svg)
{
    public XElement Root { get; } = XDocument.Parse(svg).Root!;

    /// <summary>Marks of a kind: the first word of the class.</summary>
    public List<XElement> Marks(string kind) =>
        [.. Root.Descendants().Where(e => ((string?)e.Attribute("class"))?.Split(' ').Contains(kind) == true)];

    /// <summary>What can be read in the picture.</summary>
    public List<string> Texts => [.. Elements("text").Select(TextOf)];

    /// <summary>What a pointer makes visible.</summary>
    public List<string> Tips =>
        [.. Elements("title").Where(title => title.Parent != Root).Select(title => title.Value)];

    public double Width => Number(((string)Root.Attribute("viewBox")!).Split(' ')[2]);

    public double Height => Number(((string)Root.Attribute("viewBox")!).Split(' ')[3]);

    public IEnumerable<XElement> Elements(string name) => Root.Descendants().Where(e => e.Name.LocalName == name);

    public static string TextOf(XElement text) =>
        string.Concat(text.Nodes().OfType<XText>().Select(node => node.Value));

    public static double Number(XElement element, string attribute) => Number((string)element.Attribute(attribute)!);

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>About where a text that is not turned lies.</summary>
    public static (double Left, double Right, double Top, double Bottom) Box(XElement text)
    {
        var size = text.Attribute("font-size") is { } own ? Number(own.Value) : 13;
        var width = Lettering.Width(TextOf(text), size, text.Attribute("font-weight") is not null);
        var x = Number(text, "x");
        var anchor = (string?)text.Attribute("text-anchor");
        var left = anchor switch { "end" => x - width, "middle" => x - width / 2, _ => x };
        return (left, left + width, Number(text, "y") - size * 0.75, Number(text, "y") + size * 0.2);
    }
}
