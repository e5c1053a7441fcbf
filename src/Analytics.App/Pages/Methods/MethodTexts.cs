using System.Xml.Linq;
using Analytics.Statistics;

namespace Analytics.App.Pages.Methods;

/// <summary>
/// A statistic as its own documentation says it: what it is, how it is computed, from whom, where it was checked.
/// </summary>
public sealed record StatisticText(string Name, string Summary, IReadOnlyList<string> Remarks);

/// <summary>Reads the documentation that the compiler wrote beside the library of statistics.</summary>
public static class MethodTexts
{
    public static IReadOnlyList<StatisticText> Statistics { get; } = Read();

    static List<StatisticText> Read()
    {
        var path = Path.ChangeExtension(typeof(WilsonInterval).Assembly.Location, ".xml");
        if (!File.Exists(path)) return [];
        return [.. XDocument.Load(path).Descendants("member").Where(IsMethod).Select(Text)
            .OrderBy(text => text.Name, StringComparer.Ordinal)];
    }

    static bool IsMethod(XElement member) =>
        member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal)
        && member.Element("remarks") is not null;

    static StatisticText Text(XElement member)
    {
        var name = member.Attribute("name")!.Value;
        var remarks = member.Element("remarks")!;
        var isDivided = remarks.Elements("para").Concat(remarks.Elements("code")).Any();
        var paragraphs = isDivided ? remarks.Elements() : [remarks];
        var summary = Plain(member.Element("summary"));
        return new StatisticText(name[(name.LastIndexOf('.') + 1)..], summary, [.. paragraphs.Select(Plain)]);
    }

    /// <summary>The text on one line, with references by their last name.</summary>
    static string Plain(XElement? element)
    {
        if (element is null) return "";
        var words = element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } link => LastName(link),
            XElement inner => Plain(inner),
            _ => "",
        });
        return string.Join(' ', string.Concat(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    static string LastName(XElement link)
    {
        var name = link.Attributes().FirstOrDefault()?.Value ?? "";
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..];
    }
}
