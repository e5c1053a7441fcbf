using System.Net;
using Analytics.App;
using Analytics.Pipeline.Store;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;

namespace Analytics.IntegrationTests.Pages;

/// <summary>The site on a free port, over a fresh database, and how to ask it for a page.</summary>
public abstract class TestSite : IAsyncLifetime
{
    readonly TestDatabase copy = new();
    readonly string directory = TestDirectory.NewPath();

    public Database Database { get; private set; } = null!;
    public WebApplication Site { get; private set; } = null!;
    public HttpClient Client { get; private set; } = null!;

    public Uri Address => new(Site.Urls.Single());

    /// <summary>Fills the database before the site starts.</summary>
    protected abstract Task FillAsync(Database database);

    public async Task InitializeAsync()
    {
        await copy.InitializeAsync();
        var options = new DatabaseOptions(copy.ConnectionString, directory) { Migrate = false };
        Database = await Database.OpenAsync(options, null, CancellationToken.None);
        await FillAsync(Database);
        Site = Analytics.App.Site.Build(["--urls=http://127.0.0.1:0"], Database);
        await Site.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Site.DisposeAsync();
        await Database.DisposeAsync();
        await copy.DisposeAsync();
        TestDirectory.Remove(directory);
    }

    /// <summary>The page, which must be there.</summary>
    public async Task<IHtmlDocument> PageAsync(string path) => Parse(await ReadAsync(path, HttpStatusCode.OK));

    public async Task<string> ReadAsync(string path, HttpStatusCode expected)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}

/// <summary>With a made-up release of two municipalities.</summary>
public sealed class PublishedSite : TestSite
{
    protected override Task FillAsync(Database database) => MadeUpRelease.InsertAsync(database.Owner, "GM1674", "GM0879");
}

/// <summary>With the areas of the sample region, and nothing delivered or published.</summary>
public sealed class EmptySite : TestSite
{
    protected override async Task FillAsync(Database database)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await ReferenceImport.SeedAsync(connection, CancellationToken.None);
    }
}
