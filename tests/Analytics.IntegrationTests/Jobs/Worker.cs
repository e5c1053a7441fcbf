using System.Diagnostics;
using Analytics.App.Jobs;
using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Analytics.IntegrationTests.Jobs;

/// <summary>What the verb <c>work</c> runs, inside the test.</summary>
sealed class Worker : IAsyncDisposable
{
    readonly IHost host;

    Worker(Database database, IHost host) => (Database, this.host) = (database, host);

    public Database Database { get; }

    public Flow Flow => host.Services.GetRequiredService<Flow>();

    public JobEngine Engine => host.Services.GetRequiredService<JobEngine>();

    public T Get<T>() where T : notnull => host.Services.GetRequiredService<T>();

    /// <param name="start">False leaves the engine off: jobs are then run by hand.</param>
    public static async Task<Worker> StartAsync(TestDatabase test, string dataDirectory, bool start = true)
    {
        var database = await OpenedDatabase.OpenAsync(test, dataDirectory);
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(database);
        builder.Services.AddJobs(database);
        var worker = new Worker(database, builder.Build());
        if (start) await worker.host.StartAsync();
        return worker;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        await Database.DisposeAsync();
    }

    public async Task<DeliveryKey> ReceiveAsync(string municipality, int first = 1, int rows = 24)
    {
        using var content = new MemoryStream(Extracts.Bytes(municipality, first, rows));
        return await Flow.ReceiveAsync(content, "a.csv", ExtractKind.Allocations, municipality, approve: true, default);
    }

    public async Task<string> StateAsync(DeliveryKey delivery)
    {
        await using var connection = await Database.Owner.OpenConnectionAsync();
        return (await Deliveries.FindAsync(connection, delivery))!.State;
    }

    public async Task<IReadOnlyList<JobRun>> HistoryAsync(string? subject = null)
    {
        await using var connection = await Database.Owner.OpenConnectionAsync();
        return await JobHistory.ListAsync(connection, subject, 100);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await Database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(sql);
    }

    /// <summary>Looks until it is so.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo, int seconds = 30)
    {
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began).TotalSeconds < seconds)
        {
            if (await isSo()) return;
            await Task.Delay(100);
        }
        Assert.Fail($"It did not happen within {seconds} seconds.");
    }
}
