using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Analytics.BrowserTests;

/// <summary>WCAG 2.2 AA as far as a program sees it, on every page, light and dark, and on a small phone.</summary>
[Collection(nameof(Browser))]
public sealed class AccessibilityTests(Browser browser)
{
    const string OpenAll = "document.querySelectorAll('details').forEach(part => part.open = true)";
    const string SticksOut = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    public static TheoryData<string> Pages =>
    [
        "/", "/aanleveren", "/wijken", "/wijken?indicator=jeugdigen&vorm=gesloten", "/wijken/JZ-WBW", "/wijken/GM1674",
        "/wijken/WK167400", "/wijken/WK167413", "/wijken/BU16740001", "/zorgpaden", "/methode", "/rapporten",
        "/rapporten/overzicht", "/rapporten/regio", "/rapporten/gemeente/GM1674", "/rapporten/wijk/WK167400", "/galerij",
        "/bestaat-niet",
    ];

    [Theory, MemberData(nameof(Pages))]
    public Task Axe_finds_nothing(string path) => CheckAsync(path, dark: false, new AxeRunOptions());

    [Theory, MemberData(nameof(Pages))]
    public Task Contrast_is_enough_in_the_dark(string path) => CheckAsync(path, dark: true, OnlyContrast);

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_sticks_out_at_320_pixels(string path)
    {
        var page = await browser.OpenAsync(browser.Published, path, width: 320);
        await page.EvaluateAsync(OpenAll);

        Assert.Equal(0, await page.EvaluateAsync<int>(SticksOut));
    }

    static AxeRunOptions OnlyContrast => new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    async Task CheckAsync(string path, bool dark, AxeRunOptions options)
    {
        var page = await browser.OpenAsync(browser.Published, path, dark: dark);
        await page.EvaluateAsync(OpenAll);

        var found = await page.RunAxe(options);
        await page.Context.CloseAsync();

        Assert.Empty(found.Violations.Select(rule =>
            $"{rule.Id}: {rule.Help} {string.Join(" | ", rule.Nodes.Take(3).Select(node => node.Html))}"));
    }
}
