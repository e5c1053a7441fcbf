using Dapper;

namespace Analytics.IntegrationTests.Pages;

public class ReleaseCacheTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    const string RenameSql = "update released.release set region_name = 'Nieuwe Regio', made_at = now()";
    const string ChangeSql = "update released.area set name = 'Anders' where code = 'WK167400'";

    [Fact]
    public async Task A_page_is_kept_until_there_is_another_release()
    {
        await site.PageAsync("/");
        await using var connection = await site.Database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(RenameSql);

        await Task.Delay(TimeSpan.FromSeconds(1.2)); // So long it may take.

        Assert.Contains("Nieuwe Regio", (await site.PageAsync("/")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_no_page_knows_do_not_make_another_page()
    {
        await site.PageAsync("/wijken/WK167400");
        await using var connection = await site.Database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(ChangeSql);

        var page = await site.PageAsync("/wijken/WK167400?onbekend=1");

        Assert.Contains("Centrum", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }
}
