using System.Text;
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
    const int AtOnce = 4, TellEvery = 25;

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
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };
        await Parallel.ForEachAsync(pages, options, async (page, token) =>
        {
            var html = SelfContained.Of(await ReadAsync(client, page.Address, token));
            await WriteChangedAsync(Path.Combine(outDirectory, "reports", page.File), html, token);
            if (Interlocked.Increment(ref done) is var count && (count % TellEvery == 0 || count == pages.Count))
                progress?.Report(string.Create(null, $"Wrote {count} of {pages.Count} reports."));
        });
        var index = SelfContained.Of(await ReadAsync(client, "/rapporten/overzicht", ct), folder: "reports/");
        await WriteChangedAsync(Path.Combine(outDirectory, "index.html"), index, ct);
        await site.StopAsync(ct);
        return
        [
            Path.Combine(outDirectory, "index.html"),
            .. pages.Select(page => Path.Combine(outDirectory, "reports", page.File)),
        ];
    }

    static Task<string> ReadAsync(HttpClient client, string address, CancellationToken ct) =>
        client.GetStringAsync(new Uri(address, UriKind.Relative), ct);

    /// <summary>The region, every gemeente and every wijk of the release.</summary>
    async Task<IReadOnlyList<(string Address, string File)>> PagesAsync(string kind, CancellationToken ct)
    {
        await using var connection = await database.Site.OpenConnectionAsync(ct);
        if (await ReleaseHead.ReadAsync(connection) is not { } release) return [];
        var areas = await PublishedAreas.ReadAsync(connection, release.Number);
        return [.. areas.All.Where(area => area.Level >= AreaLevel.District)
            .Where(area => kind == "alle" || kind == area.Level.Key())
            .Select(Pages.Reports.IndexModel.Href).Select(address => (address, SelfContained.FileOf(address)))];
    }

    static async Task WriteChangedAsync(string path, string content, CancellationToken ct)
    {
        if (File.Exists(path) && await File.ReadAllTextAsync(path, ct) == content) return;
        await File.WriteAllTextAsync(path, content, new UTF8Encoding(false), ct);
    }
}
