using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;

namespace Analytics.IntegrationTests.Store;

public sealed class PopulationLoadTests(TestDatabase fixture) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task What_a_municipality_delivers_goes_before_what_was_shipped_and_reaches_the_region()
    {
        await using var database = await OpenedDatabase.OpenAsync(fixture);
        await using var connection = await database.Owner.OpenConnectionAsync();
        var areas = await References.AreasAsync(connection);
        var before = await PopulationLoad.FromAsync(connection, areas);

        await DeliverAsync(database, """
            Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal
            GM1674;2022;0;15;1000
            GM1674;2022;15;25;500
            """);
        var after = await PopulationLoad.FromAsync(connection, areas);
        await DeliverAsync(database, "Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal\nGM1674;2022;0;23;1500\n");
        var corrected = await PopulationLoad.FromAsync(connection, areas);

        Assert.Equal(1400, after.Of("GM1674", 2022)); // Eight of the ten years of 15 to 24.
        Assert.Equal(1500, corrected.Of("GM1674", 2022));
        Assert.Equal(before.Of("GM1674", 2021), after.Of("GM1674", 2021));
        Assert.Equal(before.Of("WK167400", 2022), after.Of("WK167400", 2022));
        Assert.Equal(before.Of("JZ-WBW", 2022) - before.Of("GM1674", 2022) + 1400, after.Of("JZ-WBW", 2022));
        Assert.Equal(before.Of("JZ-WBW", 2022) - before.Of("GM1674", 2022) + 1500, corrected.Of("JZ-WBW", 2022));
    }

    static async Task DeliverAsync(Database database, string csv)
    {
        var flow = new Flow(database);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var delivery = await flow.ReceiveAsync(content, "bevolking.csv", ExtractKind.Population, "GM1674", true,
            CancellationToken.None);
        var outcome = await flow.TakeInAsync(delivery, "test", null, CancellationToken.None);
        Assert.Equal(DeliveryState.Accepted, outcome.State);
    }
}
