using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Analytics.App.Api;
using Analytics.IntegrationTests.Pages;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;

namespace Analytics.IntegrationTests.Api;

public class DeliveryApiTests(EmptySite site) : IClassFixture<EmptySite>
{
    const string Extract = """
        Gemeentecode;ToewijzingNummer;ClientPseudoniem;Geboortejaar;Buurtcode;Productcategorie;Productcode;Aanbiedercode;Verwijzer;Ingangsdatum;Einddatum;Bedrag
        GM1674;1001;c-1;2012;BU16740001;45;45A04;99000107;01;01-02-2024;31-07-2024;1.250,00
        GM1674;1002;c-2;2010;BU16740001;45;45A04;99000107;77;01-03-2024;31-03-2024;99,50
        GM1674;1003;c-3;2014;BU16740101;45;45A04;99000107;01;01-04-2024;;3.000,25
        """;

    [Fact]
    public async Task A_file_is_delivered_checked_approved_and_withdrawn()
    {
        var key = await ApiKeys.CreateAsync(site.Database, "GM1674", CancellationToken.None);
        var (status, received) = await SendAsync(HttpMethod.Post, "leveringen?bestand=april.csv", key, Extract);
        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Equal("received", (string?)received["state"]);
        var number = (long)received["delivery"]!;
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(HttpMethod.Post, $"leveringen/{number}/goedkeuren", key)).Status);

        await new Flow(site.Database).TakeInAsync(new DeliveryKey("GM1674", number), "test", null, CancellationToken.None);
        var (_, there) = await SendAsync(HttpMethod.Get, $"leveringen/{number}", key);
        Assert.Equal(("checked", 4, 434975), ((string?)there["state"], (int)there["lines"]!, (long)there["amountCents"]!));
        var (_, findings) = await SendAsync(HttpMethod.Get, $"leveringen/{number}/bevindingen?aantal=1", key);
        Assert.Equal(("T202", 3), ((string?)findings["findings"]![0]!["rule"], (int)findings["findings"]![0]!["line"]!));

        var (_, approved) = await SendAsync(HttpMethod.Post, $"leveringen/{number}/goedkeuren", key);
        Assert.Equal("accepted", (string?)approved["state"]);
        var (_, gone) = await SendAsync(HttpMethod.Post, $"leveringen/{number}/intrekken?reden=verkeerd-bestand", key);
        Assert.Equal("withdrawn", (string?)gone["state"]);
        Assert.Equal(HttpStatusCode.Conflict,
            (await SendAsync(HttpMethod.Post, $"leveringen/{number}/intrekken?reden=verkeerd-bestand", key)).Status);
    }

    [Fact]
    public async Task A_gemeente_sees_its_own_deliveries_only()
    {
        var own = await ApiKeys.CreateAsync(site.Database, "GM0748", CancellationToken.None);
        var other = await ApiKeys.CreateAsync(site.Database, "GM0777", CancellationToken.None);
        var (_, received) = await SendAsync(HttpMethod.Post, "leveringen", own, "x");
        var number = (long)received["delivery"]!;

        foreach (var (method, path) in new[]
        {
            (HttpMethod.Get, $"leveringen/{number}"), (HttpMethod.Get, $"leveringen/{number}/bevindingen"),
            (HttpMethod.Post, $"leveringen/{number}/goedkeuren"),
            (HttpMethod.Post, $"leveringen/{number}/intrekken?reden=op-verzoek"),
        })
            Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(method, path, other)).Status);
        Assert.Empty((JsonArray)(await SendAsync(HttpMethod.Get, "leveringen", other)).Body);
        Assert.Single((JsonArray)(await SendAsync(HttpMethod.Get, "leveringen", own)).Body);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wz_000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("nonsense")]
    public async Task Without_a_key_that_holds_nothing_is_received(string? key)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            var (status, body) = await SendAsync(method, "leveringen", key, method == HttpMethod.Post ? Extract : null);
            Assert.Equal(HttpStatusCode.Unauthorized, status);
            Assert.Equal(401, (int)body["status"]!);
        }
    }

    [Fact]
    public async Task A_revoked_key_holds_no_longer()
    {
        var key = await ApiKeys.CreateAsync(site.Database, "GM1709", CancellationToken.None);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, "leveringen", key)).Status);

        Assert.True(await ApiKeys.RevokeAsync(site.Database, key.Split('_')[1], CancellationToken.None));

        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(HttpMethod.Get, "leveringen", key)).Status);
    }

    [Theory]
    [InlineData("leveringen?soort=onzin", HttpStatusCode.BadRequest)]
    [InlineData("leveringen/1/intrekken?reden=zomaar", HttpStatusCode.BadRequest)]
    [InlineData("leveringen/999999/goedkeuren", HttpStatusCode.NotFound)]
    public async Task A_wrong_call_says_what_is_wrong(string path, HttpStatusCode expected)
    {
        var key = await ApiKeys.CreateAsync(site.Database, "GM1655", CancellationToken.None);

        var (status, body) = await SendAsync(HttpMethod.Post, path, key, "x");

        Assert.Equal(expected, status);
        Assert.NotEmpty((string)body["title"]!);
    }

    [Fact]
    public async Task The_description_names_every_route()
    {
        var document = JsonNode.Parse(await site.ReadAsync("/api/v1/openapi.json", HttpStatusCode.OK))!;

        Assert.Equal(
            [
                "GET /api/v1/leveringen", "GET /api/v1/leveringen/{number}", "GET /api/v1/leveringen/{number}/bevindingen",
                "POST /api/v1/leveringen", "POST /api/v1/leveringen/{number}/goedkeuren",
                "POST /api/v1/leveringen/{number}/intrekken",
            ],
            document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()
                .Select(verb => $"{verb.Key.ToUpperInvariant()} {path.Key}")).Order(StringComparer.Ordinal));
        Assert.NotNull(document["components"]!["securitySchemes"]);
    }

    async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(
        HttpMethod method, string path, string? key, string? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri("/api/v1/" + path, UriKind.Relative));
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (content is not null) request.Content = new StringContent(content, Encoding.UTF8, "text/csv");
        using var answer = await site.Client.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
