using Analytics.App.Jobs;
using Analytics.Pipeline.Domain;
using Dapper;

namespace Analytics.IntegrationTests.Jobs;

public sealed class JobTests : IAsyncLifetime
{
    readonly TestDatabase database = new();
    readonly string directory = TestDirectory.NewPath();

    public Task InitializeAsync() => database.InitializeAsync();

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        TestDirectory.Remove(directory);
    }

    [Fact]
    public async Task A_delivery_is_taken_in_at_the_ring_of_the_bell_and_the_region_follows()
    {
        await using var worker = await Worker.StartAsync(database, directory);
        var delivery = await worker.ReceiveAsync("GM1674");

        worker.Get<DeliveryQueue>().Poke();

        await Worker.UntilAsync(async () => (await worker.HistoryAsync("regio")).Any(run => run.Outcome != "running"));
        Assert.Equal("accepted", await worker.StateAsync(delivery));
        var run = Assert.Single(await worker.HistoryAsync(DeliveryQueue.SubjectOf(delivery)));
        Assert.Equal(("deliveries", "done", "read", 100), (run.Job, run.Outcome, run.Stage, run.Done));
        Assert.NotEmpty(run.Message);
        var region = Assert.Single(await worker.HistoryAsync("regio"));
        Assert.Equal(("done", "Vrijgave 1"), (region.Outcome, region.Message[..10]));
    }

    [Fact]
    public async Task Two_workers_take_in_every_delivery_once_and_a_municipalitys_in_order()
    {
        await using var one = await Worker.StartAsync(database, directory);
        await using var other = await Worker.StartAsync(database, directory);
        var deliveries = new List<DeliveryKey>();
        foreach (var municipality in (string[])["GM1674", "GM0748", "GM0777", "GM1709"])
            foreach (var first in (int[])[1, 2, 3]) deliveries.Add(await one.ReceiveAsync(municipality, first));

        var rings = new[] { one, other }.Select(worker => worker.Engine.TriggerAsync(Schedule.Deliveries));
        await Task.WhenAll(rings);

        await Worker.UntilAsync(async () =>
            (await Task.WhenAll(deliveries.Select(one.StateAsync))).All(state => state == "accepted"));
        foreach (var delivery in deliveries)
            Assert.Equal("done", Assert.Single(await one.HistoryAsync(DeliveryQueue.SubjectOf(delivery))).Outcome);
        await using var connection = await database.Source.OpenConnectionAsync();
        var order = (await connection.QueryAsync<long>("""
            select delivery_id from audit.event where what = 'accepted' and municipality = 'GM1674' order by event_id
            """)).ToList();
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public async Task A_delivery_that_fails_three_times_needs_somebody_to_look_at_it_while_the_queue_goes_on()
    {
        await using var worker = await Worker.StartAsync(database, directory, start: false);
        var broken = await worker.ReceiveAsync("GM1674");
        EmptySpool();
        var good = await worker.ReceiveAsync("GM0748");

        for (var tick = 1; tick <= 3; tick++)
        {
            Assert.Equal("received", await worker.StateAsync(broken));
            await worker.Get<DeliveryJob>().RunAsync(default);
        }

        Assert.Equal(("failed", "accepted"), (await worker.StateAsync(broken), await worker.StateAsync(good)));
        var runs = await worker.HistoryAsync(DeliveryQueue.SubjectOf(broken));
        Assert.Equal(["failed", "failed", "failed"], runs.Select(run => run.Outcome));
        Assert.Contains("Onderzoek nodig", runs[0].Message, StringComparison.Ordinal);
        Assert.Contains("lever het opnieuw aan", runs[2].Message, StringComparison.Ordinal);
        Assert.Null(await worker.Get<RegionJob>().RunAsync(default));
    }

    [Fact]
    public async Task What_came_later_waits_for_an_earlier_one_of_the_same_municipality_that_failed()
    {
        await using var worker = await Worker.StartAsync(database, directory, start: false);
        await worker.ReceiveAsync("GM1674");
        EmptySpool();
        var later = await worker.ReceiveAsync("GM1674", first: 2);

        await worker.Get<DeliveryJob>().RunAsync(default);
        Assert.Equal("received", await worker.StateAsync(later));
        await worker.Get<DeliveryJob>().RunAsync(default);
        await worker.Get<DeliveryJob>().RunAsync(default);

        Assert.Equal("accepted", await worker.StateAsync(later));
    }

    [Fact]
    public async Task A_run_whose_worker_died_is_seen_as_lost_and_closed_by_the_next()
    {
        await using var worker = await Worker.StartAsync(database, directory, start: false);
        var delivery = await worker.ReceiveAsync("GM1674");
        var subject = DeliveryQueue.SubjectOf(delivery);
        await worker.ExecuteAsync($"""
            insert into audit.job_run (job, subject, seen_at)
            values ('deliveries', '{subject}', now() - interval '61 seconds')
            """);
        Assert.Equal("lost", Assert.Single(await worker.HistoryAsync(subject)).Outcome);

        await worker.Get<DeliveryJob>().RunAsync(default);

        Assert.Equal(["done", "failed"], (await worker.HistoryAsync(subject)).Select(run => run.Outcome));
    }

    [Fact]
    public async Task The_region_is_computed_when_something_changed_and_not_again()
    {
        await using var worker = await Worker.StartAsync(database, directory, start: false);
        await worker.ReceiveAsync("GM1674");

        Assert.Equal(Schedule.Region, await worker.Get<DeliveryJob>().RunAsync(default));
        await worker.Get<RegionJob>().RunAsync(default);
        Assert.Null(await worker.Get<DeliveryJob>().RunAsync(default));
        await worker.Get<RegionJob>().RunAsync(default);
        Assert.Single(await worker.HistoryAsync("regio"));

        await worker.ExecuteAsync("update action.local_action set title = 'Anders'");
        Assert.Equal(Schedule.Region, await worker.Get<DeliveryJob>().RunAsync(default));
    }

    [Fact]
    public async Task Bytes_that_nobody_waits_for_are_cleaned_up_and_those_of_a_waiting_delivery_stay()
    {
        await using var worker = await Worker.StartAsync(database, directory, start: false);
        await worker.ReceiveAsync("GM1674");
        var waiting = Assert.Single(Directory.GetFiles(Path.Combine(directory, "spool")));
        var (left, young) = (Path.Combine(directory, "spool", "left"), Path.Combine(directory, "spool", "young.part"));
        await File.WriteAllTextAsync(left, "x");
        await File.WriteAllTextAsync(young, "x");
        foreach (var file in (string[])[left, waiting]) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-2));

        await worker.Get<CleanUpJob>().RunAsync(default);

        Assert.False(File.Exists(left));
        Assert.All([waiting, young], file => Assert.True(File.Exists(file)));
    }

    [Fact]
    public async Task A_site_without_workers_rings_for_those_elsewhere()
    {
        await using var site = await Worker.StartAsync(database, directory, start: false);
        await using var worker = await Worker.StartAsync(database, directory);
        var delivery = await site.ReceiveAsync("GM1674");

        site.Get<DeliveryQueue>().Poke();

        await Worker.UntilAsync(async () => await site.StateAsync(delivery) == "accepted");
    }

    /// <summary>As when the directory of a worker is not the one where the site puts the bytes.</summary>
    void EmptySpool()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(directory, "spool"))) File.Delete(file);
    }
}
