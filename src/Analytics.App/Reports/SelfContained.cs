using System.Text.RegularExpressions;
using Analytics.App.Assets;

namespace Analytics.App.Reports;

/// <summary>From a page of the site to a file that stands alone.</summary>
static partial class SelfContained
{
    /// <param name="folder">Where the reports lie, seen from the file.</param>
    public static string Of(string html, string folder = "")
    {
        html = StyleLink().Replace(html, _ => $"<style>\n{SiteAssets.Style.Content}\n</style>");
        html = OtherLink().Replace(html, "");
        html = ScriptLink().Replace(html, "");
        html = LiveOnly().Replace(html, "");
        html = ReportLink().Replace(html, link => $"href=\"{folder}{FileOf(link.Groups[1].Value)}\"");
        return SiteAnchor().Replace(html, anchor => anchor.Groups[1].Value);
    }

    /// <summary>"/rapporten/wijk/WK167400" is kept in wijk-WK167400.html.</summary>
    public static string FileOf(string address) => address["/rapporten/".Length..].Replace('/', '-') + ".html";

    [GeneratedRegex("""<link rel="stylesheet"[^>]*>""")]
    internal static partial Regex StyleLink();

    [GeneratedRegex("""\s*<link rel="icon"[^>]*>""")]
    internal static partial Regex OtherLink();

    [GeneratedRegex("""\s*<script[^>]*></script>""")]
    internal static partial Regex ScriptLink();

    [GeneratedRegex("""\s*<nav class="live".*?</nav>""", RegexOptions.Singleline)]
    internal static partial Regex LiveOnly();

    [GeneratedRegex("href=\"(/rapporten/(?:regio|gemeente/GM[0-9]{4}|wijk/WK[0-9]{6}))\"")]
    internal static partial Regex ReportLink();

    /// <summary>A link to the live site: its words stay.</summary>
    [GeneratedRegex("<a href=\"/[^\"]*\"[^>]*>(.*?)</a>", RegexOptions.Singleline)]
    internal static partial Regex SiteAnchor();
}
