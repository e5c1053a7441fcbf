using System.Text;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;

namespace Analytics.IntegrationTests.Store;

public sealed class WithdrawalTests : IAsyncLifetime
{
    readonly TestDatabase server = new();
    readonly string directory = TestDirectory.NewPath();
    Database database = null!;
    Flow flow = null!;

    public async Task InitializeAsync()
    {
        await server.InitializeAsync();
        database = await OpenedDatabase.OpenAsync(server, directory);
        flow = new Flow(database);
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        await server.DisposeAsync();
        TestDirectory.Remove(directory);
    }

    [Fact]
    public async Task What_is_withdrawn_no_longer_counts_and_its_rows_are_gone()
    {
        var delivery = await DeliverAsync("1001", approve: true);

        var outcome = await WithdrawAsync(delivery, restore: false);

        Assert.Equal(new WithdrawalOutcome(true, DeliveryState.Withdrawn, null), outcome);
        Assert.Equal(0, await RowsAsync(delivery));
        Assert.Equal(new WithdrawalOutcome(false, DeliveryState.Withdrawn, null), await WithdrawAsync(delivery, false));
    }

    [Fact]
    public async Task What_it_had_replaced_counts_again_only_when_that_is_asked()
    {
        var first = await DeliverAsync("1001", approve: true);
        var second = await DeliverAsync("1002", approve: true);
        Assert.Equal("replaced", await StateAsync(first));
        var third = await DeliverAsync("1003", approve: true);

        Assert.Equal(second.Number, (await WithdrawAsync(third, restore: true)).Restored);
        Assert.Equal(["replaced", "accepted", "withdrawn"],
            [await StateAsync(first), await StateAsync(second), await StateAsync(third)]);

        Assert.Null((await WithdrawAsync(second, restore: false)).Restored);
        Assert.Equal("replaced", await StateAsync(first));
    }

    [Fact]
    public async Task A_checked_delivery_is_refused_by_hand_and_can_be_delivered_again()
    {
        var delivery = await DeliverAsync("1001", approve: false);

        Assert.Equal(DeliveryState.Refused, (await WithdrawAsync(delivery, restore: false)).State);
        var again = await DeliverAsync("1001", approve: false);

        Assert.NotEqual(delivery, again);
        Assert.Equal("checked", await StateAsync(again));
    }

    [Fact]
    public async Task What_was_replaced_can_be_delivered_again_once_nothing_counts_in_its_place()
    {
        var first = await DeliverAsync("1001", approve: true);
        var second = await DeliverAsync("1002", approve: true);
        Assert.Equal(first, await DeliverAsync("1001", approve: true));
        await WithdrawAsync(second, restore: false);

        var again = await DeliverAsync("1001", approve: true);

        Assert.NotEqual(first, again);
        Assert.Equal(["replaced", "withdrawn", "accepted"],
            [await StateAsync(first), await StateAsync(second), await StateAsync(again)]);
    }

    [Fact]
    public async Task Withdrawn_claims_and_residents_leave_no_rows()
    {
        var claims = await DeliverAsync(ExtractKind.Claims, "Gemeentecode;ToewijzingNummer;Maand;Bedrag\nGM1674;1001;2024-03;80,50\n");
        var residents = await DeliverAsync(ExtractKind.Population, "Code;Jaar;LeeftijdVan;LeeftijdTot;Aantal\nGM1674;2024;0;23;14000\n");
        Assert.True(await RowsAsync(claims, "claim") > 0);
        Assert.True(await RowsAsync(residents, "population") > 0);

        await WithdrawAsync(claims, restore: false);
        await WithdrawAsync(residents, restore: false);

        Assert.Equal((0, 0), (await RowsAsync(claims, "claim"), await RowsAsync(residents, "population")));
    }

    [Fact]
    public async Task Every_change_is_in_its_history()
    {
        var delivery = await DeliverAsync("1001", approve: false);
        await flow.ApproveAsync(delivery, "test", CancellationToken.None);
        await WithdrawAsync(delivery, restore: false);

        await using var connection = await database.Owner.OpenConnectionAsync();
        var history = await DeliveryHistory.LoadAsync(connection, delivery);

        Assert.Equal(["checked", "accepted", "withdrawn"], history.Select(change => change.What));
        Assert.Equal("fouten-gevonden", history[^1].Detail);
        Assert.All(history, change => Assert.Equal("test", change.Actor));
    }

    [Fact]
    public async Task Of_many_who_withdraw_at_once_one_does()
    {
        var delivery = await DeliverAsync("1001", approve: true);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => WithdrawAsync(delivery, restore: false)));

        Assert.Equal(1, outcomes.Count(outcome => outcome.Changed));
    }

    async Task<DeliveryKey> DeliverAsync(string number, bool approve)
    {
        var content = Encoding.UTF8.GetBytes(
            "Gemeentecode;ToewijzingNummer;ClientPseudoniem;Geboortejaar;Buurtcode;Productcategorie;Aanbiedercode;Ingangsdatum;Bedrag\n"
            + $"GM1674;{number};c-1;2012;BU16740001;45;99000107;01-02-2024;1.250,00\n");
        var key = await flow.ReceiveAsync(
            new MemoryStream(content), "a.csv", ExtractKind.Allocations, "GM1674", approve, CancellationToken.None);
        return (await flow.TakeInAsync(key, "test", null, CancellationToken.None)).Delivery;
    }

    async Task<DeliveryKey> DeliverAsync(ExtractKind kind, string content)
    {
        var key = await flow.ReceiveAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), "b.csv", kind, "GM1674",
            approve: true, CancellationToken.None);
        return (await flow.TakeInAsync(key, "test", null, CancellationToken.None)).Delivery;
    }

    Task<WithdrawalOutcome> WithdrawAsync(DeliveryKey delivery, bool restore) =>
        flow.WithdrawAsync(delivery, WithdrawalReason.ErrorsFound, restore, "test", CancellationToken.None);

    async Task<string> StateAsync(DeliveryKey key)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return (await Deliveries.FindAsync(connection, key))!.State;
    }

    async Task<long> RowsAsync(DeliveryKey key, string table = "allocation")
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>(
            $"select count(*) from care.{table} where municipality = @Municipality and delivery_id = @Number", key);
    }
}
