using System.Net;
using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using AngleSharp.Dom;

namespace Analytics.IntegrationTests.Pages;

public class DeliveryPagesTests(EmptySite site) : IClassFixture<EmptySite>
{
    const string Extract = """
        Gemeentecode;ToewijzingNummer;ClientPseudoniem;Geboortejaar;Buurtcode;Productcategorie;Productcode;Aanbiedercode;Ingangsdatum;Einddatum;Bedrag
        GM1674;1001;c-1;2012;BU16740001;45;45A04;99000107;01-02-2024;31-07-2024;1.250,00
        GM1674;1002;c-2;2010;BU16740001;45;45A04;99000107;01-03-2024;28-02-2024;99,50
        GM1674;1003;c-3;2014;BU16740101;45;45A04;99000107;01-04-2024;;3.000,25
        """;

    [Fact]
    public async Task A_file_is_received_checked_and_reported_line_by_line()
    {
        var delivery = await UploadAsync("toewijzingen 2024.csv", Extract, "na");
        var waiting = await site.PageAsync(PathOf(delivery));
        Assert.Contains("wordt gecontroleerd", waiting.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(waiting.QuerySelector(".waiting"));

        await new Flow(site.Database).TakeInAsync(delivery, "test", null, CancellationToken.None);

        var page = await site.PageAsync(PathOf(delivery));
        Assert.Null(page.QuerySelector(".waiting"));
        var finding = page.QuerySelectorAll("#bevindingen ~ .scroll tbody tr").Single(row => row.TextContent.Contains("T012", StringComparison.Ordinal));
        Assert.Equal("3", finding.Children[0].TextContent);
        Assert.Contains("De einddatum ligt voor de ingangsdatum", finding.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_and_cents_add_up()
    {
        var delivery = await UploadAsync("bedragen.csv", Extract.Replace("1001", "2001", StringComparison.Ordinal), "na");
        await new Flow(site.Database).TakeInAsync(delivery, "test", null, CancellationToken.None);

        var page = await site.PageAsync(PathOf(delivery));

        Assert.Equal(["In het bestand", "4", "€\u00a04.349,75"],
            page.QuerySelectorAll("tfoot tr").Single().Children.Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_checked_file_counts_after_approval()
    {
        var delivery = await UploadAsync("goed.csv", Extract.Replace("1001", "3001", StringComparison.Ordinal).Replace("28-02-2024", "28-03-2024", StringComparison.Ordinal), "na");
        await new Flow(site.Database).TakeInAsync(delivery, "test", null, CancellationToken.None);
        var page = await site.PageAsync(PathOf(delivery));
        var form = page.QuerySelector("main form[method=post]")!;

        using var answer = await site.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), new FormUrlEncodedContent(
            form.QuerySelectorAll("input").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value")!)));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("goedgekeurd, telt mee", (await site.PageAsync(PathOf(delivery))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_counts_can_be_withdrawn_with_a_reason()
    {
        var delivery = await UploadAsync("terug.csv", Extract.Replace("1001", "4001", StringComparison.Ordinal)
            .Replace("28-02-2024", "28-03-2024", StringComparison.Ordinal), "direct");
        await new Flow(site.Database).TakeInAsync(delivery, "test", null, CancellationToken.None);
        var link = (await site.PageAsync(PathOf(delivery))).QuerySelector("a[href$=intrekken]")!.GetAttribute("href")!;
        var token = (await site.PageAsync(link)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var without = await WithdrawAsync(link, token, "");
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        using var answer = await WithdrawAsync(link, token, "sluit-niet-aan");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await site.PageAsync(PathOf(delivery));
        Assert.Null(page.QuerySelector("a[href$=intrekken]"));
        Assert.Contains("Ingetrokken: sluit niet aan op de eigen administratie (op de site)",
            page.QuerySelector("#geschiedenis ~ ol")!.TextContent, StringComparison.Ordinal);
    }

    Task<HttpResponseMessage> WithdrawAsync(string path, string token, string reason) => site.Client.PostAsync(
        new Uri(path, UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["reden"] = reason, ["terug"] = "false",
        }));

    [Fact]
    public async Task Before_approval_the_contents_stand_beside_those_of_the_delivery_before()
    {
        const string Small = """
            Gemeentecode;ToewijzingNummer;ClientPseudoniem;Geboortejaar;Buurtcode;Productcategorie;Productcode;Aanbiedercode;Ingangsdatum;Einddatum;Bedrag
            GM0748;1;c-1;2012;onbekend;45;45A04;99000107;01-02-2024;31-07-2024;100,00
            GM0748;2;c-1;2012;onbekend;45;45A04;99000107;01-05-2024;31-07-2024;50,00
            """;
        var first = await UploadAsync("eerst.csv", Small, "direct", "GM0748");
        await new Flow(site.Database).TakeInAsync(first, "test", null, CancellationToken.None);
        var second = await UploadAsync("dan.csv", Small + "\nGM0748;3;c-2;2010;onbekend;45;45A04;99000107;01-02-2024;;25,50", "na", "GM0748");
        await new Flow(site.Database).TakeInAsync(second, "test", null, CancellationToken.None);

        var page = await site.PageAsync(PathOf(second));

        Assert.Equal(["Alle regels ◀ groot verschil", "3", "2", "€\u00a0175,50", "2", "+1", "€\u00a0150,00"],
            page.QuerySelectorAll("#inhoud-geheel tbody td, #inhoud-geheel tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("1e\u00a0kwartaal\u00a02024 ◀ groot verschil", page.QuerySelector("#inhoud-kwartaal tbody th")!.TextContent);
        Assert.Contains($"Naast aanlevering {first.Number}", page.QuerySelector("#inhoud ~ p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_findings_can_be_had_as_a_file()
    {
        var delivery = await UploadAsync("bestand.csv", Extract.Replace("1001", "5001", StringComparison.Ordinal), "na");
        await new Flow(site.Database).TakeInAsync(delivery, "test", null, CancellationToken.None);

        var csv = await site.Client.GetByteArrayAsync(new Uri(PathOf(delivery) + "/bevindingen.csv", UriKind.Relative));
        var lines = Encoding.UTF8.GetString(csv).Split('\n');
        Assert.Equal("\uFEFFRegel;Kolom;Code;Soort;Wat is er en wat kunt u doen", lines[0]);
        Assert.StartsWith("3;Einddatum;T012;Fout;", Assert.Single(lines, line => line.Contains("T012", StringComparison.Ordinal)), StringComparison.Ordinal);

        var xlsx = await site.Client.GetByteArrayAsync(new Uri(PathOf(delivery) + "/bevindingen.xlsx", UriKind.Relative));
        Assert.Equal("PK"u8.ToArray(), xlsx[..2]);
        await site.ReadAsync("/aanleveren/GM1674/999999/bevindingen.csv", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_shows_what_was_delivered()
    {
        var delivery = await UploadAsync("lijst.csv", "x", "direct");

        var page = await site.PageAsync("/aanleveren");

        Assert.NotNull(page.QuerySelector($"a[href='{PathOf(delivery)}']"));
        Assert.Contains(page.QuerySelectorAll("select[name=gemeente] option"), option => option.TextContent == "Roosendaal");
    }

    [Theory]
    [InlineData("", "toewijzingen", "Kies van welke gemeente het bestand is.")]
    [InlineData("GM1674", "onzin", "Kies wat voor bestand het is.")]
    public async Task A_form_that_is_not_filled_in_says_what_is_missing(string municipality, string kind, string message)
    {
        using var answer = await PostAsync("x.csv", "x", municipality, kind, "na", await TokenAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(message, TestSite.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task A_file_sent_from_elsewhere_is_refused()
    {
        using var answer = await PostAsync("x.csv", Extract, "GM1674", "toewijzingen", "direct", token: null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/aanleveren/GM1674/999999")]
    [InlineData("/aanleveren/GM0879/1")]
    [InlineData("/aanleveren/GM1674/een")]
    public Task An_unknown_delivery_is_not_there(string path) => site.ReadAsync(path, HttpStatusCode.NotFound);

    static string PathOf(DeliveryKey delivery) => $"/aanleveren/{delivery.Municipality}/{delivery.Number}";

    async Task<string> TokenAsync() =>
        (await site.PageAsync("/aanleveren")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    async Task<DeliveryKey> UploadAsync(string name, string content, string approve, string municipality = "GM1674")
    {
        using var answer = await PostAsync(name, content, municipality, "toewijzingen", approve, await TokenAsync());
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var parts = answer.Headers.Location!.ToString().Split('/');
        return new DeliveryKey(parts[^2], long.Parse(parts[^1], null));
    }

    /// <summary>As a browser sends it: the fields first, the file last.</summary>
    async Task<HttpResponseMessage> PostAsync(string name, string content, string municipality, string kind, string approve, string? token)
    {
        using var form = new MultipartFormDataContent();
        if (token is not null) form.Add(new StringContent(token), "__RequestVerificationToken");
        form.Add(new StringContent(municipality), "gemeente");
        form.Add(new StringContent(kind), "soort");
        form.Add(new StringContent(approve), "goedkeuren");
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "bestand", name);
        return await site.Client.PostAsync(new Uri("/aanleveren", UriKind.Relative), form);
    }
}
