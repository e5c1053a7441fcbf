using Analytics.Pipeline;
using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Store;
using Analytics.Samples;

namespace Analytics.Benchmarks;

/// <summary>A private database in a directory of its own, with sample files beside it; gone when disposed.</summary>
sealed class SampleDatabase : IAsyncDisposable
{
    const int Seed = 1;

    /// <summary>Large, and outside root's home, where an embedded server cannot come.</summary>
    static readonly string Place = Directory.Exists("/var/tmp") ? "/var/tmp" : Path.GetTempPath();

    SampleDatabase(Database database, IReadOnlyList<FileInfo> files) =>
        (Database, Flow, Files) = (database, new Flow(database), files);

    public Database Database { get; }
    public Flow Flow { get; }

    /// <summary>First deliveries before corrections.</summary>
    public IReadOnlyList<FileInfo> Files { get; }

    public static async Task<SampleDatabase> OpenAsync(SampleSize size)
    {
        var directory = Path.Combine(Place, $"wijkzicht-benchmark-{Guid.NewGuid():N}"[..32]);
        var database = await Database.OpenAsync(new DatabaseOptions(null, directory), null, CancellationToken.None);
        await using (var connection = await database.Owner.OpenConnectionAsync())
            await ReferenceImport.SeedAsync(connection, CancellationToken.None);
        var samples = Directory.CreateDirectory(Path.Combine(directory, "sample"));
        SampleRegion.Write(samples.FullName, Seed, size);
        return new SampleDatabase(database,
        [
            .. samples.EnumerateFiles("toewijzingen*.csv", SearchOption.AllDirectories)
                .OrderBy(file => file.Name.Contains("correctie", StringComparison.Ordinal))
                .ThenBy(file => file.FullName, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The bytes are safe on disk, and it is written down that they wait.</summary>
    public async Task<DeliveryKey> ReceiveAsync(FileInfo file)
    {
        await using var content = file.OpenRead();
        return await Flow.ReceiveAsync(content, file.Name, ExtractKind.Allocations, file.Directory!.Name[..6],
            approve: true, CancellationToken.None);
    }

    public async Task<DeliveryOutcome> TakeInAsync(DeliveryKey key)
    {
        var outcome = await Flow.TakeInAsync(key, "benchmark", null, CancellationToken.None);
        return outcome.State == DeliveryState.Accepted
            ? outcome
            : throw new InvalidOperationException($"The sample was not accepted: {outcome.Report?.Sentence}");
    }

    public async Task ExecuteAsync(string command)
    {
        await using var run = Database.Owner.CreateCommand(command);
        await run.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(Database.DataDirectory, recursive: true);
    }
}
