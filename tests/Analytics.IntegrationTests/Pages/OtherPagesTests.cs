using System.Net;
using Analytics.Pipeline.Measure;
using Analytics.Pipeline.Validate;
using Npgsql;

namespace Analytics.IntegrationTests.Pages;

public class OtherPagesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task Care_pathways_show_types_orders_months_and_routes()
    {
        var page = await site.PageAsync("/zorgpaden?soort=2");

        Assert.Contains("Van maand tot maand: crisishulp → verblijf → pleegzorg en gezinshuis", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".sequence-index, .state-distribution, .process-map"));
        Assert.Contains(page.QuerySelectorAll("#soorten ~ .scroll tbody tr"), row => row.TextContent.Contains("te weinig", StringComparison.Ordinal));
        Assert.Contains("ambulante hulp (16) → verblijf (12)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_methods_page_explains_every_indicator_and_rule()
    {
        var text = (await site.PageAsync("/methode")).Body!.TextContent;

        Assert.All(Indicators.All, indicator => Assert.Contains(indicator.Numerator.Dutch, text, StringComparison.Ordinal));
        Assert.All(Rules.All, rule => Assert.Contains(rule.Message.Replace("`", "", StringComparison.Ordinal), text, StringComparison.Ordinal));
        Assert.Contains("WilsonInterval", text, StringComparison.Ordinal);
        Assert.Contains("J. Am. Stat. Assoc. 22", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gallery_shows_every_chart() =>
        Assert.Equal(Charts.Gallery.All.Count, (await site.PageAsync("/galerij")).QuerySelectorAll("main figure").Length);

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_Dutch()
    {
        var page = TestSite.Parse(await site.ReadAsync("/bestaat-niet", HttpStatusCode.NotFound));

        Assert.Equal("Deze bladzijde bestaat niet", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Every_answer_forbids_what_the_site_does_not_need()
    {
        using var answer = await site.Client.GetAsync(new Uri("/", UriKind.Relative));

        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task No_page_needs_a_style_or_script_inside_it()
    {
        foreach (var path in new[] { "/", "/wijken", "/wijken/WK167400", "/zorgpaden", "/methode", "/rapporten/regio", "/galerij", "/aanleveren" })
        {
            var page = await site.PageAsync(path);
            Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]), [onclick], [onsubmit]"));
        }
    }

    [Fact]
    public async Task Ids_are_used_once_in_a_page()
    {
        foreach (var path in new[] { "/", "/wijken", "/wijken/WK167400", "/wijken/GM1674", "/zorgpaden", "/methode", "/rapporten/regio", "/galerij" })
        {
            var twice = (await site.PageAsync(path)).QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1);
            Assert.Empty(twice.Select(same => same.Key));
        }
    }

    [Theory]
    [InlineData("analysis.indicator_value")]
    [InlineData("intake.delivery")]
    [InlineData("reference.area")]
    [InlineData("audit.event")]
    public async Task The_connection_of_the_pages_reads_published_figures_only(string table)
    {
        await using var connection = await site.Database.Site.OpenConnectionAsync();
        await using var command = new NpgsqlCommand($"select count(*) from {table}", connection);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteScalarAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }
}
