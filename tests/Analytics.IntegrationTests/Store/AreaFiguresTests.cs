using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.IntegrationTests.Store;

public sealed class AreaFiguresTests(TestDatabase fixture) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task What_one_published_table_lacks_the_other_adds()
    {
        await using var database = await OpenedDatabase.OpenAsync(fixture);
        var flow = new Flow(database);
        await DeliverAsync("Code;AantalInwoners;k_0Tot15Jaar;k_15Tot25Jaar\nWK167400;5315;615;860\n", 2023);
        await DeliverAsync("Regios;Perioden;Vorm;Jongeren met jeugdzorg\nWK167400;2023;Totaal jeugdzorg;118\n", null);

        await using var connection = await database.Owner.OpenConnectionAsync();
        var figure = Assert.Single(await AreaFigures.LoadAsync(connection));

        Assert.Equal(("WK167400", 2023, 1303, 118, false),
            (figure.Code, figure.Year, figure.Youths, figure.InCare, figure.Rounded));

        async Task DeliverAsync(string csv, int? year)
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
            var delivery = await flow.ReceiveAsync(content, "cijfers.csv", ExtractKind.AreaFigures, "GM1674", true,
                CancellationToken.None, year);
            var outcome = await flow.TakeInAsync(delivery, "test", null, CancellationToken.None);
            Assert.Equal(DeliveryState.Accepted, outcome.State);
        }
    }
}
