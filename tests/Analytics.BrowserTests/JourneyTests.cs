using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Analytics.BrowserTests;

/// <summary>What the controller and the programme team come to do, with and without script.</summary>
[Collection(nameof(Browser))]
public sealed partial class JourneyTests(Browser browser)
{
    static readonly string Extract = Path.Combine(AppContext.BaseDirectory, "toewijzingen-met-fout.csv");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_controller_delivers_a_file_and_sees_what_is_wrong(bool script)
    {
        var page = await browser.OpenAsync(browser.Empty, "/", script: script);
        await page.GetByRole(AriaRole.Link, new() { Name = "Lever een bestand aan" }).ClickAsync();
        await page.GetByLabel("Gemeente").SelectOptionAsync("Roosendaal");
        await page.GetByLabel("Bestand (csv").SetInputFilesAsync(Extract);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lever aan" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(DeliveryAddress());
        var finding = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "T012" });
        await Expect(finding).ToContainTextAsync("De einddatum ligt voor de ingangsdatum", new() { Timeout = 20_000 });
        await Expect(finding).ToContainTextAsync("3");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sluit het aan?" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_team_goes_from_the_map_to_a_profile_and_its_table()
    {
        var page = await browser.OpenAsync(browser.Published, "/wijken");
        await page.Locator("select[name=gemeente]").SelectOptionAsync("Roosendaal");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(ChosenMunicipality());
        await page.GetByRole(AriaRole.Link, new() { Name = "Roosendaal-Centrum" }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Roosendaal-Centrum: starts stijgen sinds 2021");
        await page.GetByText("Toon tabel").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "1e kwartaal 2025 (voorlopig)" }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_filter_keeps_the_choice_in_the_address()
    {
        var page = await browser.OpenAsync(browser.Published, "/wijken/WK167400");
        await page.GetByLabel("Indicator").SelectOptionAsync("Jeugdigen met jeugdhulp");
        await page.GetByLabel("Periode").SelectOptionAsync("per jaar");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(ChosenFigure());
        await Expect(page.GetByLabel("Periode")).ToHaveValueAsync("jaar");
    }

    [Fact]
    public async Task The_first_tab_skips_to_the_content()
    {
        var page = await browser.OpenAsync(browser.Published, "/wijken");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Direct naar de inhoud" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.GetByLabel("Indicator")).ToBeFocusedAsync();
    }

    [GeneratedRegex("/aanleveren/GM1674/[0-9]+$")]
    internal static partial Regex DeliveryAddress();

    [GeneratedRegex("gemeente=GM1674")]
    internal static partial Regex ChosenMunicipality();

    [GeneratedRegex("indicator=jeugdigen.*periode=jaar")]
    internal static partial Regex ChosenFigure();
}
