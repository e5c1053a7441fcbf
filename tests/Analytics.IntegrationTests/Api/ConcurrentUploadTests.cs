using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Analytics.App.Api;
using Analytics.App.Jobs;
using Analytics.IntegrationTests.Jobs;
using Analytics.IntegrationTests.Pages;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.IntegrationTests.Api;

/// <summary>Many who deliver at the same moment, to the real site.</summary>
public class ConcurrentUploadTests(EmptySite site) : IClassFixture<EmptySite>
{
    const int Rows = 14_000; // About a megabyte.

    sealed record Sent(string Municipality, int First, byte[] Content);

    sealed record Range(long Rows, long Lowest, long Highest);

    [Fact]
    public async Task Every_upload_is_kept_byte_for_byte_and_stored_row_for_row_under_its_own_number()
    {
        string[] municipalities = ["GM1674", "GM0748", "GM0777"];
        var different = Enumerable.Range(1, 12).Select(i => Upload(municipalities[i % 3], i)).ToList();
        var same = Upload("GM1674", 15);
        List<Sent> all = [.. different, .. Enumerable.Repeat(same, 8)];
        var keys = new Dictionary<string, string>();
        foreach (var code in municipalities)
            keys[code] = await ApiKeys.CreateAsync(site.Database, code, CancellationToken.None);

        var numbers = await Task.WhenAll(all.Select(one => SendAsync(one, keys[one.Municipality])));

        Assert.Equal(all.Count, numbers.Distinct().Count());
        for (var i = 0; i < all.Count; i++) Assert.Equal(all[i].Content, await SpooledAsync(all[i], numbers[i]));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => WorkAsync()));
        await WorkAsync(); // What was behind a delivery that another worker had just then.
        await using (var connection = await site.Database.Owner.OpenConnectionAsync())
            foreach (var one in await Deliveries.ListAsync(connection, null, 100))
                Assert.True(one.State == "accepted", $"{one.DeliveryId} {one.FileName} {one.State}: {one.Sentence}");
        for (var i = 0; i < different.Count; i++)
            Assert.Equal(new Range(Rows, different[i].First, different[i].First + Rows - 1),
                await StoredAsync(different[i], numbers[i]));
        var states = await Task.WhenAll(numbers[12..].Select(number => StateAsync("GM1674", number)));
        Assert.Equal(1, states.Count(state => state == "accepted"));
        Assert.Equal(7, states.Count(state => state is null));
        Assert.Equal(13, await CountAsync("select count(*) from intake.delivery where municipality <> 'GM1709'"));
        Assert.Equal(7, await CountAsync("select count(*) from audit.event where what = 'identical' and municipality <> 'GM1709'"));
    }

    [Fact]
    public async Task Of_the_same_content_taken_in_at_once_one_wins_and_the_others_are_told_which()
    {
        var flow = new Flow(site.Database);
        var content = Extracts.Bytes("GM1709", 1, 40);
        var keys = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => flow.ReceiveAsync(new MemoryStream(content),
            $"{i}.csv", ExtractKind.Allocations, "GM1709", approve: true, CancellationToken.None)));

        var outcomes = await Task.WhenAll(keys.Select(key => flow.TakeInAsync(key, "test", null, CancellationToken.None)));

        var winner = Assert.Single(outcomes, outcome => outcome.SameAs is null).Delivery;
        Assert.All(outcomes, outcome => Assert.Equal((winner, DeliveryState.Accepted), (outcome.Delivery, outcome.State)));
        Assert.Equal(5, outcomes.Count(outcome => outcome.SameAs == winner.Number));
    }

    static Sent Upload(string municipality, int first) => new(municipality, first, Extracts.Bytes(municipality, first, Rows));

    Task<string?> WorkAsync() =>
        site.Site.Services.GetRequiredService<DeliveryJob>().RunAsync(CancellationToken.None);

    async Task<long> SendAsync(Sent one, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            new Uri($"/api/v1/leveringen?bestand={one.First}.csv&goedkeuren=direct", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        request.Content = new ByteArrayContent(one.Content) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return (long)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["delivery"]!;
    }

    async Task<byte[]> SpooledAsync(Sent one, long number)
    {
        await using var connection = await site.Database.Owner.OpenConnectionAsync();
        var name = await connection.ExecuteScalarAsync<string>(
            "select spool from intake.delivery where municipality = @Municipality and delivery_id = @number",
            new { one.Municipality, number });
        await using var content = new Spool(site.Database.DataDirectory).Open(name!);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    async Task<Range> StoredAsync(Sent one, long number)
    {
        await using var connection = await site.Database.Owner.OpenConnectionAsync();
        return await connection.QuerySingleAsync<Range>("""
            select count(*) as rows, coalesce(min(allocation_number), 0) as lowest, coalesce(max(allocation_number), 0) as highest
            from care.allocation where municipality = @Municipality and delivery_id = @number
            """, new { one.Municipality, number });
    }

    async Task<string?> StateAsync(string municipality, long number)
    {
        await using var connection = await site.Database.Owner.OpenConnectionAsync();
        return (await Deliveries.FindAsync(connection, new DeliveryKey(municipality, number)))?.State;
    }

    async Task<long> CountAsync(string sql)
    {
        await using var connection = await site.Database.Owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>(sql);
    }
}
