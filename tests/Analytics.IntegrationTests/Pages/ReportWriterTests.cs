using Analytics.App.Reports;

namespace Analytics.IntegrationTests.Pages;

public sealed class ReportWriterTests(PublishedSite site) : IClassFixture<PublishedSite>, IDisposable
{
    readonly string directory = Directory.CreateTempSubdirectory("wijkzicht-test-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task Writes_files_that_stand_alone_and_lead_to_each_other()
    {
        var files = await new ReportWriter(site.Database).WriteAsync(directory, "alle", null, CancellationToken.None);

        Assert.Equal(Path.Combine(directory, "index.html"), files[0]);
        Assert.Contains(Path.Combine(directory, "reports", "wijk-WK167400.html"), files);
        foreach (var file in files)
        {
            var page = TestSite.Parse(await File.ReadAllTextAsync(file));
            Assert.Empty(page.QuerySelectorAll("script, link, img, iframe"));
            Assert.Contains("@page", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
            foreach (var link in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => href[0] != '#'))
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, link)), link);
        }
    }

    [Fact]
    public async Task Writes_nothing_when_nothing_changed()
    {
        var writer = new ReportWriter(site.Database);
        var files = await writer.WriteAsync(directory, "gemeente", null, CancellationToken.None);
        var before = files.Select(File.GetLastWriteTimeUtc).ToList();

        Assert.Equal(files, await writer.WriteAsync(directory, "gemeente", null, CancellationToken.None));

        Assert.Equal(before, files.Select(File.GetLastWriteTimeUtc));
        Assert.Equal(1 + 2, files.Count);
    }
}

public class EmptyReportWriterTests(EmptySite site) : IClassFixture<EmptySite>
{
    [Fact]
    public async Task Writes_nothing_when_nothing_was_published() =>
        Assert.Empty(await new ReportWriter(site.Database).WriteAsync("not-made", "alle", null, CancellationToken.None));
}
