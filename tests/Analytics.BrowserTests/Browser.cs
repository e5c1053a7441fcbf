using Analytics.IntegrationTests;
using Analytics.IntegrationTests.Pages;
using Analytics.Pipeline;
using Analytics.Pipeline.Store;
using Microsoft.Playwright;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Analytics.BrowserTests;

/// <summary>One browser and two sites, with and without a release, for all tests; one after the other.</summary>
[CollectionDefinition(nameof(Browser))]
public sealed class Browser : IAsyncLifetime, ICollectionFixture<Browser>
{
    static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    readonly PublishedSite published = new();
    readonly EmptySite empty = new();
    IPlaywright playwright = null!;
    IBrowser browser = null!;
    Task work = Task.CompletedTask;
    volatile bool stopping;

    public Uri Published => published.Address;
    public Uri Empty => empty.Address;

    public async Task InitializeAsync()
    {
        await published.InitializeAsync();
        await empty.InitializeAsync();
        work = WorkAsync(empty.Database);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        stopping = true;
        await work;
        await browser.DisposeAsync();
        playwright.Dispose();
        await empty.DisposeAsync();
        await published.DisposeAsync();
        await TestServer.StopAsync();
    }

    /// <summary>A page in a window of its own.</summary>
    /// <param name="script">Without it the site must work too.</param>
    public async Task<IPage> OpenAsync(Uri site, string path, int width = 1280, bool dark = false, bool script = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script, Locale = "nl-NL", BaseURL = site.ToString(),
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>The browser of the machine; another one by the variable CHROMIUM.</summary>
    static string Chromium() => Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>What the workers do: take in what waits.</summary>
    async Task WorkAsync(Database database)
    {
        var flow = new Flow(database);
        while (!stopping)
        {
            await using (var connection = await database.Owner.OpenConnectionAsync(CancellationToken.None))
                foreach (var delivery in await Deliveries.WaitingAsync(connection))
                    await flow.TakeInAsync(delivery, "test", null, CancellationToken.None);
            await Task.Delay(500);
        }
    }
}
