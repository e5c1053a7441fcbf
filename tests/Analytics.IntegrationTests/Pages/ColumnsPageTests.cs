using System.Net;
using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Analytics.IntegrationTests.Pages;

public class ColumnsPageTests(EmptySite site) : IClassFixture<EmptySite>
{
    const string Strange = """
        Gemeentecode;CBS-buurt v/d client;Clientsleutel;GebJr;Toewijzingsnr;Hoofdcategorie;Uitvoerder;Ingangsdatum;Eindatum;Kleur
        GM1674;BU16740001;c-1;2012;1001;45;99000107;01-02-2024;31-07-2024;rood
        GM1674;BU16740001;c-2;2010;1002;45;99000107;01-03-2024;31-03-2024;blauw
        """;

    [Fact]
    public async Task A_strange_file_waits_is_mapped_once_and_then_reads_by_itself()
    {
        var delivery = await DeliverAsync("GM1674", Strange);
        var page = await site.PageAsync($"/aanleveren/GM1674/{delivery.Number}");
        Assert.Equal("We kennen niet alle kolommen van dit bestand", page.QuerySelector("h1")!.TextContent);
        var mapping = await site.PageAsync(page.QuerySelector("a[href$=kolommen]")!.GetAttribute("href")!);
        Assert.DoesNotContain("rood", mapping.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Buurtcode", Selected(mapping, "CBS-buurt v/d client"));

        using var refused = await ChooseAsync(mapping, delivery, new() { ["Kleur"] = "negeren" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var again = TestSite.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Contains("Aanbiedercode", again.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(again.QuerySelector("select[aria-invalid=true]"));
        using var saved = await ChooseAsync(mapping, delivery, new()
        {
            ["Kleur"] = "negeren", ["Clientsleutel"] = "ClientPseudoniem", ["Hoofdcategorie"] = "Productcategorie",
            ["Uitvoerder"] = "Aanbiedercode",
        });

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        await new Flow(site.Database).TakeInAsync(delivery, "test", null, CancellationToken.None);
        Assert.Equal("checked", await StateAsync(delivery));
        var next = await DeliverAsync("GM1674", Strange.Replace("c-1", "c-3", StringComparison.Ordinal));
        Assert.Equal("checked", await StateAsync(next));
        await using var connection = await site.Database.Owner.OpenConnectionAsync();
        Assert.Equal([1, 0], (await Profiles.HistoryAsync(connection, "GM1674", ExtractKind.Allocations)).Select(v => v.Version));
    }

    [Fact]
    public async Task A_file_that_nobody_chose_for_can_be_withdrawn_and_another_gemeente_is_not_touched()
    {
        var delivery = await DeliverAsync("GM0748", Strange.Replace("1674", "0748", StringComparison.Ordinal));
        Assert.Equal("columns", await StateAsync(delivery));

        await new Flow(site.Database).WithdrawAsync(delivery, WithdrawalReason.WrongFile, false, "test", CancellationToken.None);

        Assert.Equal("withdrawn", await StateAsync(delivery));
        await site.ReadAsync($"/aanleveren/GM0748/{delivery.Number}/kolommen", HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_file_without_any_known_heading_is_refused() =>
        Assert.Equal("refused", await StateAsync(await DeliverAsync("GM1709", "a;b\n1;2\n")));

    [Theory]
    [InlineData("/aanleveren/GM1674/999999/kolommen")]
    [InlineData("/aanleveren/GM0879/1/kolommen")]
    public Task An_unknown_delivery_is_not_there(string path) => site.ReadAsync(path, HttpStatusCode.NotFound);

    async Task<DeliveryKey> DeliverAsync(string municipality, string csv)
    {
        var flow = new Flow(site.Database);
        var delivery = await flow.ReceiveAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "vreemd.csv",
            ExtractKind.Allocations, municipality, false, CancellationToken.None);
        await flow.TakeInAsync(delivery, "test", null, CancellationToken.None);
        return delivery;
    }

    async Task<string> StateAsync(DeliveryKey key)
    {
        await using var connection = await site.Database.Owner.OpenConnectionAsync();
        return (await Deliveries.FindAsync(connection, key))!.State;
    }

    static IHtmlSelectElement SelectOf(IHtmlDocument page, string heading) => (IHtmlSelectElement)page.GetElementById(
        page.QuerySelectorAll("label").Single(label => label.TextContent == heading).GetAttribute("for")!)!;

    static string? Selected(IHtmlDocument page, string heading) => SelectOf(page, heading).Value;

    Task<HttpResponseMessage> ChooseAsync(IHtmlDocument page, DeliveryKey delivery, Dictionary<string, string> choices)
    {
        var fields = page.QuerySelectorAll("form select").Cast<IHtmlSelectElement>()
            .ToDictionary(select => select.Name!, select => select.Value ?? "");
        foreach (var (heading, choice) in choices) fields[SelectOf(page, heading).Name!] = choice;
        fields["__RequestVerificationToken"] =
            page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return site.Client.PostAsync(new Uri($"/aanleveren/GM1674/{delivery.Number}/kolommen", UriKind.Relative),
            new FormUrlEncodedContent(fields));
    }
}
