using AngleSharp.Dom;

namespace Analytics.IntegrationTests.Pages;

public class StartPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task Shows_how_new_the_figures_of_each_municipality_are()
    {
        var page = await site.PageAsync("/");

        var rows = page.QuerySelectorAll("#stand ~ .scroll tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains(rows, row => row.Contains("Roosendaal", StringComparison.Ordinal) && row.Contains("30\u00a0april\u00a02025", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_what_rises_and_falls_with_a_sentence_and_a_link()
    {
        var page = await site.PageAsync("/");

        var signals = page.QuerySelectorAll(".signals li").ToList();
        Assert.NotEmpty(signals);
        Assert.All(signals, signal => Assert.Contains("waarschijnlijk geen toeval", signal.TextContent, StringComparison.Ordinal));
        Assert.All(signals, signal => Assert.StartsWith("/wijken/", signal.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
    }
}

public class EmptyPagesTests(EmptySite site) : IClassFixture<EmptySite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/wijken")]
    [InlineData("/zorgpaden")]
    [InlineData("/rapporten")]
    public async Task Say_what_to_do_first_when_nothing_was_published(string path)
    {
        var page = await site.PageAsync(path);

        Assert.Equal("Lever een bestand aan", page.QuerySelector("main a.button[href='/aanleveren']")!.TextContent);
    }

    [Theory]
    [InlineData("/wijken/GM1674")]
    [InlineData("/rapporten/regio")]
    [InlineData("/rapporten/overzicht")]
    public Task Of_an_area_are_not_there(string path) => site.ReadAsync(path, System.Net.HttpStatusCode.NotFound);
}
