using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.BrowserTests;

/// <summary>What comes out of the printer.</summary>
[Collection(nameof(Browser))]
public sealed partial class PrintTests(Browser browser)
{
    [Theory]
    [InlineData("WK167400")]
    [InlineData("WK167401")]
    [InlineData("WK167413")]
    [InlineData("WK087900")]
    public async Task A_factsheet_fits_two_pages(string code)
    {
        var page = await browser.OpenAsync(browser.Published, $"/rapporten/wijk/{code}");

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        await page.Context.CloseAsync();
        Assert.InRange(PageOfPdf().Count(pdf), 1, 2);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    internal static partial Regex PageOfPdf();
}
