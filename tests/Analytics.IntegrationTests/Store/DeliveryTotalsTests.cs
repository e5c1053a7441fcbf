using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests.Store;

public sealed class DeliveryTotalsTests(TestDatabase server) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    Database database = null!;

    public async Task InitializeAsync() => database = await OpenedDatabase.OpenAsync(server);

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_delivery_is_compared_with_the_one_it_would_replace_and_then_did_replace()
    {
        var other = await DeliverAsync("GM0748", "2022", cents: 1, approve: true, rows: 3);
        var first = await DeliverAsync("GM0748", "2023", cents: 10_000, approve: true, rows: 12);
        var second = await DeliverAsync("GM0748", "2023", cents: 10_000, approve: false, rows: 9);

        var before = await CompareAsync(second);
        Assert.True(await new Flow(database).ApproveAsync(second, "test", CancellationToken.None));
        var after = await CompareAsync(second);

        Assert.Equal(first, before.Before);
        Assert.Equal(before.Differences, after.Differences);
        var whole = before.Of(TotalBy.Whole).Single();
        Assert.Equal((9, 12, 90_000, 120_000, 0.25), (whole.Now!.Rows, whole.Before!.Rows, whole.Now.AmountCents,
            whole.Before.AmountCents, whole.Size));
        // Nine rows from January to September: of 12 the last three are gone, which all are in the fourth quarter.
        Assert.Equal(["2023K4", "2023K1", "2023K2", "2023K3"], before.Of(TotalBy.Quarter).Select(one => one.Key));
        Assert.Null(before.Of(TotalBy.Quarter).First().Now);
        Assert.Equal(other, (await CompareAsync(first)).Before);
        Assert.Null((await CompareAsync(other)).Before);
    }

    [Fact]
    public async Task Without_an_earlier_one_of_the_period_the_newest_that_counts_is_taken()
    {
        var first = await DeliverAsync("GM1674", "2023", cents: 100, approve: true, rows: 12);
        var second = await DeliverAsync("GM1674", "2024", cents: 100, approve: false, rows: 12);

        Assert.Equal(first, (await CompareAsync(second)).Before);
        Assert.All((await CompareAsync(first)).Differences, one => Assert.Equal((null, 0), (one.Before, one.Size)));
    }

    [Fact]
    public async Task Totals_add_up_to_the_report_and_go_with_their_delivery()
    {
        var key = await DeliverAsync("GM1709", "2023", cents: 12_345, approve: true, rows: 25);
        await using var connection = await database.Owner.OpenConnectionAsync();

        var totals = await DeliveryTotals.LoadAsync(connection, key);
        var row = await Deliveries.FindAsync(connection, key);
        Assert.All(totals.GroupBy(total => total.By), group =>
        {
            Assert.Equal(row!.StoredCents, group.Sum(total => total.AmountCents));
            Assert.Equal((long?)row.Stored, group.Sum(total => total.Rows));
        });
        Assert.Equal(25, totals.Single(total => total.By == TotalBy.District).UnknownRows);

        await connection.ExecuteAsync("delete from intake.delivery where municipality = 'GM1709'");
        Assert.Empty(await DeliveryTotals.LoadAsync(connection, key));
    }

    async Task<TotalsComparison> CompareAsync(DeliveryKey key)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await DeliveryTotals.CompareAsync(connection, key);
    }

    /// <summary>One child a row, beginning in January, February and so on.</summary>
    async Task<DeliveryKey> DeliverAsync(string municipality, string period, int cents, bool approve, int rows)
    {
        var text = "Gemeentecode;Buurtcode;ClientPseudoniem;Geboortejaar;Toewijzingnummer;Productcategorie;"
            + "Aanbiedercode;Ingangsdatum;Einddatum;GedeclareerdBedrag;Leveringsperiode\n"
            + string.Concat(Enumerable.Range(0, rows).Select(i => $"{municipality};onbekend;p{i:x12};2012;{i + 1};45;"
                + $"99000107;01-{1 + i % 12:00}-{period};;{cents / 100},{cents % 100:00};{period}\n"));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var flow = new Flow(database);
        var key = await flow.ReceiveAsync(content, "extract.csv", ExtractKind.Allocations, municipality, approve,
            CancellationToken.None);
        return (await flow.TakeInAsync(key, "test", null, CancellationToken.None)).Delivery;
    }
}
