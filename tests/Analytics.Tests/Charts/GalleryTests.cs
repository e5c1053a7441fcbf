using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analytics.Charts;

namespace Analytics.Tests.Charts;

/// <summary>What holds for every chart, looked at in every example of the gallery, wide and narrow.</summary>
public class GalleryTests
{
    static readonly Regex Reference = new(@"url\(#([^)]+)\)"), Class = new(@"\.chart \.([a-z0-9-]+)");

    public static TheoryData<string, bool> Examples
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var example in Gallery.All)
            {
                data.Add(example.Name, false);
                data.Add(example.Name, true);
            }
            return data;
        }
    }

    [Fact]
    public void Every_chart_kind_is_in_the_gallery()
    {
        var kinds = typeof(TrendChart).Assembly.GetExportedTypes()
            .Where(type => type.GetMethod("Svg", BindingFlags.Public | BindingFlags.Static) is not null)
            .Select(type => type.Name);
        Assert.All(kinds, kind =>
            Assert.Contains(Gallery.All, example => example.Name.StartsWith(kind, StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Examples))]
    public void Is_named_and_described_for_who_cannot_see_it(string name, bool narrow)
    {
        var root = new Picture(Draw(name, narrow)).Root;
        var named = ((string)root.Attribute("aria-labelledby")!).Split(' ');
        Assert.Equal("svg", root.Name.LocalName);
        Assert.Matches("^(img|group)$", (string)root.Attribute("role")!);
        Assert.Equal(named, root.Elements().Take(2).Select(element => (string)element.Attribute("id")!));
        Assert.Equal(["title", "desc"], root.Elements().Take(2).Select(element => element.Name.LocalName));
        Assert.All(root.Elements().Take(2), element => Assert.NotEmpty(element.Value));
    }

    [Theory, MemberData(nameof(Examples))]
    public void Needs_no_style_or_script_and_no_file_from_elsewhere(string name, bool narrow)
    {
        var picture = new Picture(Draw(name, narrow));
        Assert.DoesNotContain(picture.Root.Descendants(),
            e => e.Name.LocalName is "style" or "script" or "image" or "use");
        Assert.DoesNotContain(picture.Root.DescendantsAndSelf().Attributes(),
            a => a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Examples))]
    public void Has_no_figure_that_is_no_number(string name, bool narrow) =>
        Assert.DoesNotMatch("NaN|Infinity|∞", Draw(name, narrow));

    [Theory, MemberData(nameof(Examples))]
    public void Refers_only_to_patterns_of_its_own(string name, bool narrow)
    {
        var svg = Draw(name, narrow);
        var ids = new Picture(svg).Root.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
        Assert.All(Reference.Matches(svg), match => Assert.Contains(match.Groups[1].Value, ids));
    }

    [Fact]
    public void No_id_is_used_twice_in_a_page_with_all_of_them()
    {
        var all = Gallery.All.SelectMany(example => new[] { example.Svg(), example.Narrow() })
            .SelectMany(svg => new Picture(svg).Root.DescendantsAndSelf().Attributes("id").Select(id => id.Value))
            .ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Theory, MemberData(nameof(Examples))]
    public void Is_the_same_again_whatever_the_computer_speaks(string name, bool narrow)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("nl-NL");
            var dutch = Draw(name, narrow);
            CultureInfo.CurrentCulture =
                new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "!" } };
            Assert.Equal(dutch, Draw(name, narrow));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void No_text_runs_out_of_the_picture(string name, bool narrow)
    {
        var picture = new Picture(Draw(name, narrow));
        foreach (var text in picture.Elements("text").Where(text => text.Attribute("transform") is null))
        {
            var (left, right, top, bottom) = Picture.Box(text);
            var inside = left >= -1 && right <= picture.Width + 1 && top >= -1 && bottom <= picture.Height + 1;
            Assert.True(inside, $"\"{Picture.TextOf(text)}\" lies at {left:0}–{right:0}, {top:0}–{bottom:0}");
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void No_text_lies_over_another(string name, bool narrow)
    {
        var picture = new Picture(Draw(name, narrow));
        var boxes = picture.Elements("text").Where(text => text.Attribute("transform") is null)
            .Select(text => (Text: Picture.TextOf(text), Box: Picture.Box(text))).ToList();
        for (var i = 0; i < boxes.Count; i++)
            for (var j = i + 1; j < boxes.Count; j++)
                Assert.False(Overlap(boxes[i].Box, boxes[j].Box), $"\"{boxes[i].Text}\" and \"{boxes[j].Text}\"");
    }

    [Theory, MemberData(nameof(Examples))]
    public void Letters_are_readable_on_a_screen_of_320_pixels(string name, bool narrow)
    {
        if (!narrow) return;
        var picture = new Picture(Draw(name, narrow: true));
        var scale = Math.Min(1, 320 / picture.Width);
        var sizes = picture.Elements("text").Select(text => text.Attribute("font-size")?.Value ?? "13")
            .Select(Picture.Number);
        Assert.All(sizes, size => Assert.True(size * scale >= 7.5, $"{size * scale:0.0} px"));
    }

    [Fact]
    public void The_stylesheet_knows_only_classes_that_charts_have()
    {
        var used = Gallery.All.SelectMany(example => new[] { example.Svg(), example.Narrow() })
            .SelectMany(svg => new Picture(svg).Root.DescendantsAndSelf().Attributes("class"))
            .SelectMany(value => value.Value.Split(' ')).ToHashSet();
        var named = Class.Matches(ChartStyle.Css).Select(match => match.Groups[1].Value).Distinct()
            .Where(name => !name.StartsWith("graded-", StringComparison.Ordinal));
        Assert.Empty(named.Except(used));
    }

    static string Draw(string name, bool narrow)
    {
        var example = Gallery.All.Single(example => example.Name == name);
        return narrow ? example.Narrow() : example.Svg();
    }

    static bool Overlap(
        (double Left, double Right, double Top, double Bottom) a,
        (double Left, double Right, double Top, double Bottom) b) =>
        a.Left < b.Right - 0.5 && b.Left < a.Right - 0.5 && a.Top < b.Bottom - 0.5 && b.Top < a.Bottom - 0.5;
}
