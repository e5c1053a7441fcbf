using System.Text;
using System.Text.RegularExpressions;
using Analytics.App.Assets;
using Analytics.App.Published;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.App.Reports;

/// <summary>
/// Writes the reports as files that need nothing else: the very pages of the site, each with its style inside, and an
/// index that leads to all. A file is written only when it changes, so the same release twice changes nothing.
/// </summary>
public sealed class ReportWriter(Database database)
{
    const int AtOnce = 4;

    /// <param name="kind">regio, gemeente, wijk or alle.</param>
    /// <returns>The files of the reports, the index first; none when nothing was published yet.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(
        string outDirectory, string kind, IProgress<string>? progress, CancellationToken ct)
    {
        var pages = await PagesAsync(kind, ct);
        if (pages.Count == 0) return [];
        Directory.CreateDirectory(Path.Combine(outDirectory, "reports"));
        await using var site = Site.Build(["--urls=http://127.0.0.1:0"], database);
        await site.StartAsync(ct);
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };
        var done = 0;
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (page, token) =>
        {
            var html = SelfContained.Of(await client.GetStringAsync(new Uri(page.Address, UriKind.Relative), token));
            await WriteChangedAsync(Path.Combine(outDirectory, "reports", page.File), html, token);
            if (Interlocked.Increment(ref done) is var count && (count % 25 == 0 || count == pages.Count))
                progress?.Report(string.Create(null, $"Wrote {count} of {pages.Count} reports."));
        });
        var index = SelfContained.Of(await client.GetStringAsync(new Uri("/rapporten/overzicht", UriKind.Relative), ct), folder: "reports/");
        await WriteChangedAsync(Path.Combine(outDirectory, "index.html"), index, ct);
        await site.StopAsync(ct);
        return [Path.Combine(outDirectory, "index.html"), .. pages.Select(page => Path.Combine(outDirectory, "reports", page.File))];
    }

    /// <summary>The region, every gemeente and every wijk of the release.</summary>
    async Task<IReadOnlyList<(string Address, string File)>> PagesAsync(string kind, CancellationToken ct)
    {
        await using var connection = await database.Site.OpenConnectionAsync(ct);
        if (await ReleaseHead.ReadAsync(connection) is not { } release) return [];
        var areas = await PublishedAreas.ReadAsync(connection, release.Number);
        return [.. areas.All.Where(area => area.Level >= AreaLevel.District && (kind == "alle" || kind == area.Level.Key()))
            .Select(area => Pages.Reports.IndexModel.Href(area)).Select(address => (address, SelfContained.FileOf(address)))];
    }

    static async Task WriteChangedAsync(string path, string content, CancellationToken ct)
    {
        if (File.Exists(path) && await File.ReadAllTextAsync(path, ct) == content) return;
        await File.WriteAllTextAsync(path, content, new UTF8Encoding(false), ct);
    }
}

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
