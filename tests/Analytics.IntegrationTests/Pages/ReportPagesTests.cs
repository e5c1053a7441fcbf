using System.Net;
using AngleSharp.Dom;

namespace Analytics.IntegrationTests.Pages;

public class ReportPagesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("/rapporten/regio")]
    [InlineData("/rapporten/gemeente/GM1674")]
    [InlineData("/rapporten/wijk/WK167400")]
    [InlineData("/rapporten/wijk/WK167413")]
    public async Task A_report_says_where_its_figures_come_from(string path)
    {
        var page = await site.PageAsync(path);

        var colophon = page.QuerySelector(".colophon")!.TextContent;
        Assert.Contains("7, gemaakt op 12\u00a0mei\u00a02025", colophon, StringComparison.Ordinal);
        Assert.Contains("Roosendaal 30\u00a0april\u00a02025", colophon, StringComparison.Ordinal);
        Assert.Contains("Versie 1", colophon, StringComparison.Ordinal);
        Assert.Contains("minder dan 10 jeugdigen is niet getoond", colophon, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("nav.tasks, form, script"));
    }

    [Fact]
    public async Task A_report_has_the_actions_of_its_area_on_the_time_axis()
    {
        var page = await site.PageAsync("/rapporten/gemeente/GM1674");

        Assert.Equal(["Samen opvoeden op school en in de wijk", "Eén gezin, één plan"],
            page.QuerySelectorAll(".flags strong").Select(title => title.TextContent));
    }

    [Fact]
    public async Task The_list_leads_to_every_report()
    {
        var page = await site.PageAsync("/rapporten");

        var links = page.QuerySelectorAll("main a[href^='/rapporten/']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains("/rapporten/regio", links);
        Assert.Contains("/rapporten/wijk/WK087900", links);
        foreach (var link in links) await site.PageAsync(link);
    }

    [Theory]
    [InlineData("/rapporten/gemeente/WK167400")]
    [InlineData("/rapporten/wijk/GM1674")]
    [InlineData("/rapporten/wijk/BU16740001")]
    [InlineData("/rapporten/gemeente/GM9999")]
    public Task A_report_of_another_kind_of_area_is_not_there(string path) => site.ReadAsync(path, HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/")]
    [InlineData("/methode")]
    [InlineData("/wijken/GM1674?indicator=inzet")]
    [InlineData("/rapporten/regio")]
    [InlineData("/rapporten/wijk/WK167400")]
    public async Task No_page_speaks_of_saving(string path)
    {
        var text = (await site.PageAsync(path)).Body!.TextContent;

        Assert.DoesNotMatch("(?i)bespar|bezuinig|\\bsaving|winst", text);
    }
}
