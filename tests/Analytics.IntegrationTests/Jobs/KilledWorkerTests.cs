using Analytics.App.Jobs;
using Analytics.Pipeline.Domain;
using Dapper;

namespace Analytics.IntegrationTests.Jobs;

public sealed class KilledWorkerTests : IAsyncLifetime
{
    const int Rows = 4000, Workers = 4, Kills = 6;

    readonly TestDatabase database = new();
    readonly string directory = TestDirectory.NewPath();

    public Task InitializeAsync() => database.InitializeAsync();

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        TestDirectory.Remove(directory);
    }

    [Fact]
    public async Task Nothing_is_lost_or_doubled_while_workers_are_killed()
    {
        await using var site = await Worker.StartAsync(database, directory, start: false);
        var workers = Enumerable.Range(0, Workers).Select(_ => WorkerProcess.Start(database, directory)).ToList();
        try
        {
            var deliveries = new List<DeliveryKey>();
            foreach (var municipality in (string[])["GM1674", "GM0748", "GM0777", "GM1709", "GM0840"])
                foreach (var first in (int[])[1, 2, 3]) deliveries.Add(await site.ReceiveAsync(municipality, first, Rows));
            await Worker.UntilAsync(() => IsAtWorkAsync(site));

            for (var kill = 0; kill < Kills; kill++)
            {
                site.Get<DeliveryQueue>().Poke();
                await Task.Delay(300 + 170 * kill);
                workers[kill % Workers].Dispose();
                workers[kill % Workers] = WorkerProcess.Start(database, directory);
            }

            // A worker that is gone is missed within half a minute; its work is then done by another.
            await Worker.UntilAsync(async () =>
                (await Task.WhenAll(deliveries.Select(site.StateAsync))).All(state => state == "accepted"), seconds: 90);
            foreach (var delivery in deliveries) Assert.Equal((1, Rows), await OutcomeAsync(delivery));
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }
    }

    static async Task<bool> IsAtWorkAsync(Worker site)
    {
        site.Get<DeliveryQueue>().Poke(); // Heard by the first worker that is up.
        return (await site.HistoryAsync()).Count > 0;
    }

    async Task<(long Accepted, long Records)> OutcomeAsync(DeliveryKey delivery)
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        return await connection.QuerySingleAsync<(long, long)>("""
            select (select count(*) from audit.event where what = 'accepted' and delivery_id = @number),
                   (select count(*) from care.allocation where delivery_id = @number)
            """, new { number = delivery.Number });
    }
}
